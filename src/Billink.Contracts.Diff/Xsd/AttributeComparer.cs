using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares the attributes of two types.</summary>
/// <param name="comparison">Has the names, and collects the findings.</param>
/// <param name="use">Where the types are used.</param>
internal sealed class AttributeComparer(TypeComparison comparison, TypeUse use)
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
            AttributeRules.AttributeRemoved, effect, name, $"{use.Subject} has no attribute {name.Name} any more.",
            attribute.Part, current.Type, Severity.Breaking, isGone: true);
    }

    private void Added(AttributeUse attribute, TypeShape old, XmlQualifiedName name)
    {
        var wasCovered = Covers(old.Wildcard, name);
        // An undeclared attribute isn't part of the old version, so its declaration is compatible.
        if (attribute.IsFound && wasCovered)
            return;
        var isRequired = attribute.IsRequired;
        var effect = (isRequired || wasCovered ? Effect.Narrows : Effect.None) | (wasCovered ? Effect.None : Effect.Widens);
        Add(
            isRequired ? AttributeRules.RequiredAttributeAdded : AttributeRules.AttributeAdded, effect, name,
            $"{use.Subject} has a new {(isRequired ? "required" : "optional")} attribute {name.Name}.", old.Type, attribute.Part,
            Severity.Risky);
    }

    private void CompareUse(AttributeUse old, AttributeUse current, XmlQualifiedName name, CancellationToken cancellationToken)
    {
        var subject = SubjectOf(name);
        if (!old.IsRequired && current.IsRequired)
        {
            Add(
                AttributeRules.AttributeBecameRequired, Effect.Narrows, name,
                $"The attribute {name.Name} of {use.Subject} is required now.", old.Part, current.Part, Severity.Risky);
        }

        if (old.IsRequired && !current.IsRequired)
        {
            Add(
                AttributeRules.AttributeBecameOptional, Effect.Widens, name,
                $"The attribute {name.Name} of {use.Subject} is optional now.", old.Part, current.Part, Severity.Breaking);
        }

        if ((old.Fixed ?? current.Fixed) is not null)
        {
            new FixedComparer(comparison.Findings, use, subject, old.Part, current.Part).Compare(
                (old.Fixed, ValueSpace.Of(old.Type)), (current.Fixed, ValueSpace.Of(current.Type)), cancellationToken);
        }
        else if (old.Default != current.Default)
        {
            comparison.Findings.Add(
                new(
                    ValueRules.DefaultChanged, null, use, subject,
                    $"Without it, {subject} is {current.Default ?? "nothing"}, and was {old.Default ?? "nothing"}.")
                {
                    Old = old.Part,
                    New = current.Part,
                    OldValue = old.Default,
                    NewValue = current.Default,
                });
        }
    }

    private void CompareWildcards(TypeShape old, TypeShape current)
    {
        var (oldPart, newPart) = ((XmlSchemaObject?)old.Wildcard ?? old.Type, (XmlSchemaObject?)current.Wildcard ?? current.Type);
        if (!IsWildcardIn(old.Wildcard, current.Wildcard))
        {
            Add(
                AttributeRules.AttributeWildcardNarrowed, Effect.Narrows, new("*"), $"{use.Subject} takes fewer other attributes.",
                oldPart, newPart, Severity.Compatible);
        }

        if (!IsWildcardIn(current.Wildcard, old.Wildcard))
        {
            Add(
                AttributeRules.AttributeWildcardWidened, Effect.Widens, new("*"), $"{use.Subject} takes more other attributes.",
                oldPart, newPart, Severity.Risky);
        }
    }

    // Only a declaration in another schema could make a difference between the two.
    private void CompareChecks(TypeShape old, TypeShape current)
    {
        if (old.Wildcard is not { } one || current.Wildcard is not { } other || IsStrict(one) || IsStrict(other))
            return;
        var (was, isNow) = (one.ProcessContents.ToString().ToLowerInvariant(), other.ProcessContents.ToString().ToLowerInvariant());
        if (was == isNow)
            return;
        comparison.Findings.Add(
            new(
                ElementRules.WildcardChecksChanged, null, use, SubjectOf(new("*")),
                $"Other attributes of {use.Subject}: {isNow}, and were {was}.")
            {
                Old = one,
                New = other,
                OldValue = was,
                NewValue = isNow,
            });
    }

    private void Add(
        Rule rule,
        Effect effect,
        XmlQualifiedName name,
        string message,
        XmlSchemaObject old,
        XmlSchemaObject current,
        Severity whenReceived,
        bool isGone = false)
    {
        var attribute = (old as XmlSchemaAttribute) ?? (current as XmlSchemaAttribute);
        var member = attribute is null
            ? null
            : (isGone ? comparison.OldVocabulary : comparison.NewVocabulary).MemberOf(use.Subject, attribute, name.Name);
        comparison.Findings.Add(
            new(rule, effect, use, SubjectOf(name), message)
            {
                Old = old,
                New = current,
                WhenReceived = whenReceived,
                Members = member is null ? [] : [member],
                BreaksSource = isGone,
            });
    }

    private string SubjectOf(XmlQualifiedName name) => $"{use.Subject}/@{name.Name}";

    // A strict wildcard allows only declared attributes, and these count as attributes of the type.
    private static bool Covers(XmlSchemaAnyAttribute? wildcard, XmlQualifiedName name) =>
        wildcard is { ProcessContents: XmlSchemaContentProcessing.Lax or XmlSchemaContentProcessing.Skip }
        && NamespaceSet.Of(wildcard).Contains(name.Namespace);

    private static bool IsWildcardIn(XmlSchemaAnyAttribute? some, XmlSchemaAnyAttribute? all) =>
        some is null || (all is not null && NamespaceSet.Of(some).IsIn(NamespaceSet.Of(all)) && (IsStrict(some) || !IsStrict(all)));

    private static bool IsStrict(XmlSchemaAnyAttribute wildcard) =>
        wildcard.ProcessContents is XmlSchemaContentProcessing.Strict or XmlSchemaContentProcessing.None;
}
