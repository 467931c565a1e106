using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>A branch of a union.</summary>
/// <param name="Name">What it is called, or what it looks like; free of its place among the branches.</param>
/// <param name="IsNamed">Whether it is called anything.</param>
/// <param name="View">What it allows.</param>
/// <param name="Element">Where it stands.</param>
internal sealed record UnionBranch(string Name, bool IsNamed, SchemaView View, SpecElement Element)
{
    public static UnionBranch Of(SpecElement element, SchemaView view)
    {
        var name = SchemaReader.NameOf(element);
        return new UnionBranch(Label(view, name), name is not null, view, element);
    }

    public static string Label(SchemaView view, string? name) => name ?? (view.Names.Count == 0
        ? SchemaTypeNames.Of(view.Types)
        : $"{{{string.Join(',', view.Names.Order(StringComparer.Ordinal).Take(4))}}}");
}
