using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares what may stand inside two types: text or elements, which ones, how often, in which order.</summary>
/// <param name="comparison">Knows names and takes findings.</param>
/// <param name="use">Where the types are used.</param>
internal sealed class ContentComparer(TypeComparison comparison, TypeUse use)
{
    private const int MostShown = 12;

    private Effect explained;

    public void Compare(TypeShape old, TypeShape current, CancellationToken cancellationToken)
    {
        if (!CompareKinds(old, current))
            return;
        var removed = Only(old.Content, current.Content);
        var added = Only(current.Content, old.Content);
        CompareMoved(removed, added, old.Content, current.Content);
        foreach (var element in removed)
            Removed(element, old.Content, current);
        foreach (var element in added)
            Added(element, old, current.Content);
        var counterparts = current.Content.Elements.ToDictionary(element => element.QualifiedName);
        foreach (var element in old.Content.Elements)
        {
            if (counterparts.TryGetValue(element.QualifiedName, out var counterpart))
                CompareCounts(element, counterpart, old.Content, current.Content);
        }

        CompareModels(old, current, cancellationToken);
    }

    /// <summary>Compares text, elements, both or nothing. False where the insides have nothing to do with each other.</summary>
    private bool CompareKinds(TypeShape old, TypeShape current)
    {
        var (oldKind, newKind) = (KindOf(old), KindOf(current));
        if (oldKind == newKind)
            return true;
        var effect = (oldKind, newKind) switch
        {
            ("elements" or "nothing", "text and elements") => Effect.Widens,
            ("text and elements", "elements" or "nothing") => Effect.Narrows,
            ("elements" or "nothing", "elements" or "nothing") => Effect.None,
            ("nothing", "text") when current.Value!.Allows("") => Effect.Widens,
            ("text", "nothing") when old.Value!.Allows("") => Effect.Narrows,
            ("text", "text and elements") when current.Content.Root.IsOptional => Effect.Widens,
            ("text and elements", "text") when old.Content.Root.IsOptional => Effect.Narrows,
            _ => Effect.Both,
        };
        comparison.Findings.Add(
            new(
                effect == Effect.Widens ? ElementRules.ContentKindWidened : ElementRules.ContentKindChanged, effect, use, use.Subject,
                $"{use.Subject} holds {newKind}, and held {oldKind}.")
            {
                Old = old.Type,
                New = current.Type,
                OldValue = oldKind,
                NewValue = newKind,
                WhenReceived = Severity.Breaking,
            });
        if (oldKind == "text" && effect == Effect.Widens)
            comparison.NoteKeys(use, old.Type, current.Type);
        return oldKind != "text" && newKind != "text";
    }

    private static string KindOf(TypeShape shape) => shape switch
    {
        { Value: not null } => "text",
        { IsMixed: true } => "text and elements",
        _ when shape.Content.Root == shape.Content.Grammar.Nothing => "nothing",
        _ => "elements",
    };

    private static List<XmlSchemaElement> Only(ContentModel some, ContentModel others)
    {
        var known = others.Elements.Select(element => element.QualifiedName).ToHashSet();
        return [.. some.Elements.Where(element => !known.Contains(element.QualifiedName))];
    }

    // One that went and one that came, alike but for the name, are one that was renamed or moved to another namespace.
    private void CompareMoved(List<XmlSchemaElement> removed, List<XmlSchemaElement> added, ContentModel old, ContentModel current)
    {
        var addedByName = added.ToLookup(element => element.QualifiedName.Name, StringComparer.Ordinal);
        foreach (var element in removed.ToList())
        {
            var sameName = addedByName[element.QualifiedName.Name].ToList();
            var isRenamed = sameName.Count == 0 && removed.Count == 1 && added.Count == 1 && IsAlike(element, added[0], old, current);
            if (isRenamed)
                sameName = added.ToList();
            if (sameName is not [var counterpart] || !added.Remove(counterpart))
                continue;
            removed.Remove(element);
            var (before, now) = (element.QualifiedName, counterpart.QualifiedName);
            Add(
                isRenamed ? ElementRules.ElementRenamed : ElementRules.ElementNamespaceChanged, Effect.Both, element,
                isRenamed
                    ? $"<{before.Name}> of {use.Subject} is called <{now.Name}> now."
                    : $"<{before.Name}> of {use.Subject} is in namespace '{now.Namespace}', and was in '{before.Namespace}'.",
                element, counterpart, (before.ToString(), now.ToString()), Severity.Breaking, isGone: true);
        }
    }

    private static bool IsAlike(XmlSchemaElement old, XmlSchemaElement current, ContentModel oldContent, ContentModel newContent) =>
        old.ElementSchemaType!.QualifiedName == current.ElementSchemaType!.QualifiedName
        && !old.ElementSchemaType.QualifiedName.IsEmpty
        && oldContent.Count(ElementName.Of(old.QualifiedName)) == newContent.Count(ElementName.Of(current.QualifiedName))
        && oldContent.Elements.IndexOf(old) == newContent.Elements.IndexOf(current);

    private void Removed(XmlSchemaElement element, ContentModel old, TypeShape current)
    {
        var name = ElementName.Of(element.QualifiedName);
        var (before, now) = (old.Count(name), current.Content.Count(name));
        Add(
            ElementRules.ElementRemoved, EffectOf(before, now), element, $"{use.Subject} has no <{name}> any more.",
            element, current.Type, whenReceived: before.Least > 0 ? Severity.Breaking : Severity.Risky, isGone: true);
    }

    private void Added(XmlSchemaElement element, TypeShape old, ContentModel current)
    {
        var name = ElementName.Of(element.QualifiedName);
        var (before, now) = (old.Content.Count(name), current.Count(name));
        var (rule, word) = now.Least > 0 ? (ElementRules.RequiredElementAdded, "required") : (ElementRules.ElementAdded, "optional");
        Add(
            rule, EffectOf(before, now), element, $"{use.Subject} has a new {word} <{name}>.", old.Type, element,
            whenReceived: comparison.NewVocabulary.Contract is null ? Severity.Risky : Severity.Compatible);
    }

    private void CompareCounts(XmlSchemaElement old, XmlSchemaElement current, ContentModel oldContent, ContentModel newContent)
    {
        var name = ElementName.Of(old.QualifiedName);
        var (before, now) = (oldContent.Count(name), newContent.Count(name));
        var (was, isNow) = ($"{before}", $"{now}");
        var (shown, change) = ($"<{name}> of {use.Subject}", $"{isNow} times, and came {was} times.");
        if (before.Least == 0 && now.Least == 1)
            Say(ElementRules.ElementBecameRequired, Effect.Narrows, $"{shown} is required now.");
        else if (before.Least == 1 && now.Least == 0)
            Say(ElementRules.ElementBecameOptional, Effect.Widens, $"{shown} is optional now.", Severity.Breaking);
        else if (before.Least < now.Least)
            Say(ElementRules.OccurrenceNarrowed, Effect.Narrows, $"{shown} must come {change}", detail: "least");
        else if (before.Least > now.Least)
            Say(ElementRules.OccurrenceWidened, Effect.Widens, $"{shown} comes {change}", detail: "least");
        var most = $"{shown} may come {change}";
        var isListNow = before.Most == 1 ? Severity.Breaking : Severity.Risky;
        if (before.Most > now.Most)
            Say(ElementRules.OccurrenceNarrowed, Effect.Narrows, most, detail: "most");
        else if (before.Most < now.Most)
            Say(ElementRules.OccurrenceWidened, Effect.Widens, most, isListNow, "most");

        void Say(Rule rule, Effect effect, string message, Severity whenReceived = Severity.Risky, string detail = "") =>
            Add(rule, effect, old, message, old, current, (was, isNow), whenReceived, detail: detail);
    }

    // What the elements one by one don't explain: order, choice, wildcards.
    private void CompareModels(TypeShape old, TypeShape current, CancellationToken cancellationToken)
    {
        var gone = Beyond(old.Content, current.Content, Effect.Narrows, cancellationToken);
        var come = Beyond(current.Content, old.Content, Effect.Widens, cancellationToken);
        if (gone.IsIncluded == false && gone.Witness.Count < MostShown * MostShown)
            comparison.Hints.Add(old.Type, [.. gone.Witness, .. Rest(old.Content, gone.Witness)]);
        var goneWords = gone.IsIncluded == false ? $"{Shown(gone.Witness)} in {use.Subject} was accepted, and no longer is." : "";
        var comeWords = come.IsIncluded == false ? $"{Shown(come.Witness)} in {use.Subject} is accepted now." : "";
        if (gone.IsIncluded == false || come.IsIncluded == false)
        {
            var effect = (
                gone.IsIncluded == false ? Effect.Narrows : Effect.None) | (come.IsIncluded == false ? Effect.Widens : Effect.None);
            comparison.Findings.Add(
                new(
                    gone.IsIncluded == false ? ElementRules.ContentModelChanged : ElementRules.ContentModelWidened, effect, use,
                    use.Subject,
                    $"{goneWords} {comeWords}".Trim())
                {
                    Old = old.Type,
                    New = current.Type,
                    WhenReceived = Severity.Breaking,
                });
        }

        else if (old.Content.WildcardChecks != current.Content.WildcardChecks)
        {
            comparison.Findings.Add(
                new(
                    ElementRules.WildcardChecksChanged, null, use, use.Subject,
                    $"Other elements in {use.Subject}: {current.Content.WildcardChecks}, and were {old.Content.WildcardChecks}.")
                {
                    Old = old.Type,
                    New = current.Type,
                    OldValue = old.Content.WildcardChecks,
                    NewValue = current.Content.WildcardChecks,
                });
        }

        if (gone.IsIncluded is null || come.IsIncluded is null)
        {
            comparison.Findings.Add(
                new(
                    ElementRules.ContentUndecided, null, use, use.Subject,
                    $"The content of {use.Subject} changed in too many ways to compare.")
                {
                    Old = old.Type,
                    New = current.Type,
                });
        }
    }

    private ContentInclusion Beyond(ContentModel some, ContentModel all, Effect effect, CancellationToken cancellationToken) =>
        explained.HasFlag(effect) ? new ContentInclusion(true, []) : ContentInclusion.Of(some, all, cancellationToken);

    // What makes a witness a whole content.
    private static IEnumerable<ElementName> Rest(ContentModel model, IEnumerable<ElementName> start) =>
        start.Aggregate(model.Root, (left, name) => model.Grammar.After(left, name).Left).Shortest();

    private static string Shown(IReadOnlyList<ElementName> way)
    {
        var names = string.Join(", ", way.TakeLast(MostShown).Select(name => $"<{name}>"));
        return way.Count == 0 ? "Nothing" : way.Count > MostShown ? $"…, {names}" : names;
    }

    private void Add(
        Rule rule,
        Effect effect,
        XmlSchemaElement element,
        string message,
        XmlSchemaObject old,
        XmlSchemaObject current,
        (string? Old, string? New) values = default,
        Severity whenReceived = Severity.Risky,
        bool isGone = false,
        string detail = "")
    {
        explained |= effect;
        var vocabulary = ReferenceEquals(element, current) ? comparison.NewVocabulary : comparison.OldVocabulary;
        var member = vocabulary.MemberOf(use.Subject, element, element.QualifiedName.Name);
        comparison.Findings.Add(
            new(rule, effect, use, $"{use.Subject}/{element.QualifiedName.Name}", message)
            {
                Old = old,
                New = current,
                Detail = detail,
                OldValue = values.Old,
                NewValue = values.New,
                WhenReceived = whenReceived,
                Members = member is null ? [] : [member],
                BreaksSource = isGone,
            });
    }

    private static Effect EffectOf(Occurrence before, Occurrence now) =>
        (now.Least > before.Least || now.Most < before.Most ? Effect.Narrows : Effect.None)
        | (now.Least < before.Least || now.Most > before.Most ? Effect.Widens : Effect.None);
}
