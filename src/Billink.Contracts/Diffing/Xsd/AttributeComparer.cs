using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Diffing.Xsd.Content;
using Billink.Contracts.Diffing.Xsd.Values;

namespace Billink.Contracts.Diffing.Xsd;

/// <summary>Compares the attributes of two types.</summary>
/// <param name="walk">Knows names and takes findings.</param>
/// <param name="place">Where the types are used.</param>
internal sealed class AttributeComparer(TypeWalk walk, Place place)
{
    public void Compare(TypeShape old, TypeShape current, CancellationToken cancellationToken)
    {
        foreach (var (name, attribute) in old.Attributes)
        {
            if (current.Attributes.TryGetValue(name, out var counterpart))
                CompareUse(attribute, counterpart, name, cancellationToken);
            else
                Removed(attribute, current, name);
        }

        foreach (var (name, attribute) in current.Attributes)
        {
            if (!old.Attributes.ContainsKey(name))
                Added(attribute, old, name);
        }

        CompareWildcards(old, current);
    }

    private void Removed(XmlSchemaAttribute attribute, TypeShape current, XmlQualifiedName name)
    {
        var isCovered = Covers(current.Wildcard, name);
        var effect = (isCovered ? Effect.None : Effect.Narrows) | (IsRequired(attribute) || isCovered ? Effect.Widens : Effect.None);
        Add(
            XsdRules.AttributeRemoved, effect, name, $"{place.Subject} has no attribute {name.Name} any more.", attribute, current.Type,
            ChangeSeverity.Breaking, isGone: true);
    }

    private void Added(XmlSchemaAttribute attribute, TypeShape old, XmlQualifiedName name)
    {
        // What a wildcard let through before had no type.
        var wasCovered = Covers(old.Wildcard, name);
        var isRequired = IsRequired(attribute);
        var effect = (isRequired || wasCovered ? Effect.Narrows : Effect.None) | (wasCovered ? Effect.None : Effect.Widens);
        Add(
            isRequired ? XsdRules.RequiredAttributeAdded : XsdRules.AttributeAdded, effect, name,
            $"{place.Subject} has a new {(isRequired ? "required" : "optional")} attribute {name.Name}.", old.Type, attribute, ChangeSeverity.Risky);
    }

    private void CompareUse(XmlSchemaAttribute old, XmlSchemaAttribute current, XmlQualifiedName name, CancellationToken cancellationToken)
    {
        var subject = SubjectOf(name);
        if (!IsRequired(old) && IsRequired(current))
        {
            Add(
                XsdRules.AttributeBecameRequired, Effect.Narrows, name, $"The attribute {name.Name} of {place.Subject} is required now.",
                old, current, ChangeSeverity.Risky);
        }

        if (IsRequired(old) && !IsRequired(current))
        {
            Add(
                XsdRules.AttributeBecameOptional, Effect.Widens, name, $"The attribute {name.Name} of {place.Subject} is optional now.",
                old, current, ChangeSeverity.Breaking);
        }

        new FixedComparer(walk.Findings, place, subject, old, current).Compare(
            (old.FixedValue, ValueSpace.Of(old.AttributeSchemaType!)), (current.FixedValue, ValueSpace.Of(current.AttributeSchemaType!)),
            cancellationToken);
        if (old.FixedValue is null && current.FixedValue is null && old.DefaultValue != current.DefaultValue)
        {
            walk.Findings.AddQuiet(
                XsdRules.DefaultChanged, place, subject,
                $"Without it, {subject} is {current.DefaultValue ?? "nothing"}, and was {old.DefaultValue ?? "nothing"}.",
                old, current, (old.DefaultValue, current.DefaultValue));
        }
    }

    private void CompareWildcards(TypeShape old, TypeShape current)
    {
        var (oldPart, newPart) = ((XmlSchemaObject?)old.Wildcard ?? old.Type, (XmlSchemaObject?)current.Wildcard ?? current.Type);
        if (!IsWildcardIn(old.Wildcard, current.Wildcard))
        {
            Add(
                XsdRules.AttributeWildcardNarrowed, Effect.Narrows, new("*"), $"{place.Subject} takes fewer other attributes.",
                oldPart, newPart, ChangeSeverity.Compatible);
        }

        if (!IsWildcardIn(current.Wildcard, old.Wildcard))
        {
            Add(
                XsdRules.AttributeWildcardWidened, Effect.Widens, new("*"), $"{place.Subject} takes more other attributes.",
                oldPart, newPart, ChangeSeverity.Risky);
        }
    }

    private void Add(
        ChangeRule rule,
        Effect effect,
        XmlQualifiedName name,
        string message,
        XmlSchemaObject old,
        XmlSchemaObject current,
        ChangeSeverity whenReceived,
        bool isGone = false)
    {
        var attribute = (old as XmlSchemaAttribute) ?? (current as XmlSchemaAttribute);
        var member = attribute is null ? null : (isGone ? walk.OldDialect : walk.NewDialect).MemberOf(place.Subject, attribute, name.Name);
        walk.Findings.Add(
            rule, effect, place, SubjectOf(name), message, old, current, whenReceived: whenReceived, members: member is null ? [] : [member],
            breaksSource: isGone);
    }

    private string SubjectOf(XmlQualifiedName name) => $"{place.Subject}/@{name.Name}";

    private static bool IsRequired(XmlSchemaAttribute attribute) => attribute.Use == XmlSchemaUse.Required;

    // A wildcard lets only declared attributes through where it is strict, and those are attributes of the type then.
    private static bool Covers(XmlSchemaAnyAttribute? wildcard, XmlQualifiedName name) =>
        wildcard is { ProcessContents: XmlSchemaContentProcessing.Lax or XmlSchemaContentProcessing.Skip }
        && Namespaces.Of(wildcard).Contains(name.Namespace);

    private static bool IsWildcardIn(XmlSchemaAnyAttribute? some, XmlSchemaAnyAttribute? all) =>
        some is null || (all is not null && Namespaces.Of(some).IsIn(Namespaces.Of(all)) && Strictness(all) <= Strictness(some));

    private static int Strictness(XmlSchemaAnyAttribute wildcard) => wildcard.ProcessContents switch
    {
        XmlSchemaContentProcessing.Skip => 0,
        XmlSchemaContentProcessing.Lax => 1,
        _ => 2,
    };
}
