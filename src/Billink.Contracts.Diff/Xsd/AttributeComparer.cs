using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd;

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
        CompareChecks(old, current);
    }

    private void Removed(AttributeUse attribute, TypeShape current, XmlQualifiedName name)
    {
        var isCovered = Covers(current.Wildcard, name);
        var effect = (isCovered ? Effect.None : Effect.Narrows) | (attribute.IsRequired || isCovered ? Effect.Widens : Effect.None);
        Add(
            AttributeRules.AttributeRemoved, effect, name, $"{place.Subject} has no attribute {name.Name} any more.",
            attribute.Part, current.Type, ChangeSeverity.Breaking, isGone: true);
    }

    private void Added(AttributeUse attribute, TypeShape old, XmlQualifiedName name)
    {
        var wasCovered = Covers(old.Wildcard, name);
        // What the old version did not declare is no part of it, so that declaring it for a wildcard breaks nobody who kept to it.
        if (attribute.IsFound && wasCovered)
            return;
        var isRequired = attribute.IsRequired;
        var effect = (isRequired || wasCovered ? Effect.Narrows : Effect.None) | (wasCovered ? Effect.None : Effect.Widens);
        Add(
            isRequired ? AttributeRules.RequiredAttributeAdded : AttributeRules.AttributeAdded, effect, name,
            $"{place.Subject} has a new {(isRequired ? "required" : "optional")} attribute {name.Name}.", old.Type, attribute.Part,
            ChangeSeverity.Risky);
    }

    private void CompareUse(AttributeUse old, AttributeUse current, XmlQualifiedName name, CancellationToken cancellationToken)
    {
        var subject = SubjectOf(name);
        if (!old.IsRequired && current.IsRequired)
        {
            Add(
                AttributeRules.AttributeBecameRequired, Effect.Narrows, name,
                $"The attribute {name.Name} of {place.Subject} is required now.", old.Part, current.Part, ChangeSeverity.Risky);
        }

        if (old.IsRequired && !current.IsRequired)
        {
            Add(
                AttributeRules.AttributeBecameOptional, Effect.Widens, name,
                $"The attribute {name.Name} of {place.Subject} is optional now.", old.Part, current.Part, ChangeSeverity.Breaking);
        }

        if ((old.Fixed ?? current.Fixed) is not null)
        {
            new FixedComparer(walk.Findings, place, subject, old.Part, current.Part).Compare(
                (old.Fixed, ValueSpace.Of(old.Type)), (current.Fixed, ValueSpace.Of(current.Type)), cancellationToken);
        }
        else if (old.Default != current.Default)
        {
            walk.Findings.AddQuiet(
                ValueRules.DefaultChanged, place, subject,
                $"Without it, {subject} is {current.Default ?? "nothing"}, and was {old.Default ?? "nothing"}.",
                old.Part, current.Part, (old.Default, current.Default));
        }
    }

    private void CompareWildcards(TypeShape old, TypeShape current)
    {
        var (oldPart, newPart) = ((XmlSchemaObject?)old.Wildcard ?? old.Type, (XmlSchemaObject?)current.Wildcard ?? current.Type);
        if (!IsWildcardIn(old.Wildcard, current.Wildcard))
        {
            Add(
                AttributeRules.AttributeWildcardNarrowed, Effect.Narrows, new("*"), $"{place.Subject} takes fewer other attributes.",
                oldPart, newPart, ChangeSeverity.Compatible);
        }

        if (!IsWildcardIn(current.Wildcard, old.Wildcard))
        {
            Add(
                AttributeRules.AttributeWildcardWidened, Effect.Widens, new("*"), $"{place.Subject} takes more other attributes.",
                oldPart, newPart, ChangeSeverity.Risky);
        }
    }

    // Only a declaration in another schema makes a difference between these two.
    private void CompareChecks(TypeShape old, TypeShape current)
    {
        if (old.Wildcard is not { } one || current.Wildcard is not { } other || IsStrict(one) || IsStrict(other))
            return;
        var (was, isNow) = (one.ProcessContents.ToString().ToLowerInvariant(), other.ProcessContents.ToString().ToLowerInvariant());
        if (was == isNow)
            return;
        walk.Findings.AddQuiet(
            ElementRules.WildcardChecksChanged, place, SubjectOf(new("*")),
            $"Other attributes of {place.Subject}: {isNow}, and were {was}.",
            one, other, (was, isNow));
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
            rule, effect, place, SubjectOf(name), message, old, current, whenReceived: whenReceived,
            members: member is null ? [] : [member], breaksSource: isGone);
    }

    private string SubjectOf(XmlQualifiedName name) => $"{place.Subject}/@{name.Name}";

    // A wildcard lets only declared attributes through where it is strict, and those are attributes of the type then.
    private static bool Covers(XmlSchemaAnyAttribute? wildcard, XmlQualifiedName name) =>
        wildcard is { ProcessContents: XmlSchemaContentProcessing.Lax or XmlSchemaContentProcessing.Skip }
        && Namespaces.Of(wildcard).Contains(name.Namespace);

    private static bool IsWildcardIn(XmlSchemaAnyAttribute? some, XmlSchemaAnyAttribute? all) =>
        some is null || (all is not null && Namespaces.Of(some).IsIn(Namespaces.Of(all)) && (IsStrict(some) || !IsStrict(all)));

    private static bool IsStrict(XmlSchemaAnyAttribute wildcard) =>
        wildcard.ProcessContents is XmlSchemaContentProcessing.Strict or XmlSchemaContentProcessing.None;
}
