using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// The two versions of a property, if it is sent in the direction of the comparison. Read-only properties aren't part of requests.
/// </summary>
internal sealed class PropertyPair
{
    public PropertyPair(SchemaComparison owner, string name)
    {
        Owner = owner;
        Name = name;
        WasHidden = IsHiddenIn(owner.Old);
        IsHidden = IsHiddenIn(owner.New);
        IsOld = owner.Old.IsDeclared(name) && !WasHidden;
        IsNew = owner.New.IsDeclared(name) && !IsHidden;
        WasRequired = owner.Old.Required.Contains(name, StringComparer.Ordinal) && !WasHidden;
        IsRequired = owner.New.Required.Contains(name, StringComparer.Ordinal) && !IsHidden;
    }

    public SchemaComparison Owner { get; }

    public string Name { get; }

    public bool IsOld { get; }

    public bool IsNew { get; }

    public bool WasHidden { get; }

    public bool IsHidden { get; }

    public bool WasRequired { get; }

    public bool IsRequired { get; }

    public SchemaView? Old => Owner.Old.Property(Name);

    public SchemaView? New => Owner.New.Property(Name);

    public SpecElement OldElement => Owner.Old.ElementOf(Name) ?? Owner.Old.Main.Element;

    public SpecElement NewElement => Owner.New.ElementOf(Name) ?? Owner.New.Main.Element;

    private bool IsHiddenIn(SchemaView view) => view.IsDeclared(Name)
        && view.Property(Name) is { } property
        && property.IsHidden(Owner.Direction);
}
