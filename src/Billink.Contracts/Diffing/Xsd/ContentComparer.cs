using System.Xml.Schema;
using Billink.Contracts.Diffing.Xsd.Content;

namespace Billink.Contracts.Diffing.Xsd;

/// <summary>Compares what may stand inside two types: text or elements, which ones, how often, in which order.</summary>
/// <param name="walk">Knows names and takes findings.</param>
/// <param name="place">Where the types are used.</param>
internal sealed class ContentComparer(TypeWalk walk, Place place)
{
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
        foreach (var element in old.Content.Elements)
        {
            if (current.Content.Elements.FirstOrDefault(other => other.QualifiedName == element.QualifiedName) is { } counterpart)
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
            ("text", "text and elements") when current.Content.Root.IsOptional => Effect.Widens,
            ("text and elements", "text") when old.Content.Root.IsOptional => Effect.Narrows,
            _ => Effect.Narrows | Effect.Widens,
        };
        walk.Findings.Add(
            effect == Effect.Widens ? XsdRules.ContentKindWidened : XsdRules.ContentKindChanged, effect, place, place.Subject,
            $"{place.Subject} holds {newKind}, and held {oldKind}.", old.Type, current.Type, values: (oldKind, newKind), whenReceived: ChangeSeverity.Breaking);
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
        foreach (var element in removed.ToList())
        {
            var sameName = added.Where(other => other.QualifiedName.Name == element.QualifiedName.Name).ToList();
            var alike = sameName.Count > 0 ? sameName : removed.Count == 1 && added.Count == 1 && IsAlike(element, added[0], old, current) ? added.ToList() : [];
            if (alike.Count != 1)
                continue;
            var counterpart = alike[0];
            removed.Remove(element);
            added.Remove(counterpart);
            var rule = sameName.Count > 0 ? XsdRules.ElementNamespaceChanged : XsdRules.ElementRenamed;
            Add(
                rule, Effect.Narrows | Effect.Widens, element,
                sameName.Count > 0
                    ? $"<{element.QualifiedName.Name}> of {place.Subject} is in namespace '{counterpart.QualifiedName.Namespace}', and was in '{element.QualifiedName.Namespace}'."
                    : $"<{element.QualifiedName.Name}> of {place.Subject} is called <{counterpart.QualifiedName.Name}> now.",
                element, counterpart, (element.QualifiedName.ToString(), counterpart.QualifiedName.ToString()), ChangeSeverity.Breaking, isGone: true);
        }
    }

    private static bool IsAlike(XmlSchemaElement old, XmlSchemaElement current, ContentModel oldContent, ContentModel newContent) =>
        old.ElementSchemaType!.QualifiedName == current.ElementSchemaType!.QualifiedName
        && !old.ElementSchemaType.QualifiedName.IsEmpty
        && oldContent.Count(Name.Of(old.QualifiedName)) == newContent.Count(Name.Of(current.QualifiedName))
        && IndexOf(old, oldContent) == IndexOf(current, newContent);

    private static int IndexOf(XmlSchemaElement element, ContentModel content) => content.Elements.TakeWhile(other => other.QualifiedName != element.QualifiedName).Count();

    private void Removed(XmlSchemaElement element, ContentModel old, TypeShape current)
    {
        var name = Name.Of(element.QualifiedName);
        var effect = EffectOf(old.Count(name), current.Content.Count(name));
        Add(
            XsdRules.ElementRemoved, effect, element, $"{place.Subject} has no <{name}> any more.", element, current.Type,
            whenReceived: old.Count(name).Least > 0 ? ChangeSeverity.Breaking : ChangeSeverity.Risky, isGone: true);
    }

    private void Added(XmlSchemaElement element, TypeShape old, ContentModel current)
    {
        var name = Name.Of(element.QualifiedName);
        var (least, most) = current.Count(name);
        var rule = least > 0 ? XsdRules.RequiredElementAdded : XsdRules.ElementAdded;
        Add(
            rule, EffectOf(old.Content.Count(name), (least, most)), element, $"{place.Subject} has a new {(least > 0 ? "required" : "optional")} <{name}>.", old.Type, element,
            whenReceived: walk.NewDialect.Contract is null ? ChangeSeverity.Risky : ChangeSeverity.Compatible);
    }

    private void CompareCounts(XmlSchemaElement old, XmlSchemaElement current, ContentModel oldContent, ContentModel newContent)
    {
        var name = Name.Of(old.QualifiedName);
        var (before, now) = (oldContent.Count(name), newContent.Count(name));
        var values = (Shown(before), Shown(now));
        if (before.Least == 0 && now.Least == 1)
            Add(XsdRules.ElementBecameRequired, Effect.Narrows, old, $"<{name}> of {place.Subject} is required now.", old, current, values);
        else if (before.Least == 1 && now.Least == 0)
            Add(XsdRules.ElementBecameOptional, Effect.Widens, old, $"<{name}> of {place.Subject} is optional now.", old, current, values, ChangeSeverity.Breaking);
        else if (before.Least < now.Least)
            Add(XsdRules.OccurrenceNarrowed, Effect.Narrows, old, $"<{name}> of {place.Subject} must come {values.Item2} times, and came {values.Item1} times.", old, current, values, detail: "least");
        else if (before.Least > now.Least)
            Add(XsdRules.OccurrenceWidened, Effect.Widens, old, $"<{name}> of {place.Subject} comes {values.Item2} times, and came {values.Item1} times.", old, current, values, detail: "least");
        if (before.Most > now.Most)
            Add(XsdRules.OccurrenceNarrowed, Effect.Narrows, old, $"<{name}> of {place.Subject} may come {values.Item2} times, and came {values.Item1} times.", old, current, values, detail: "most");
        else if (before.Most < now.Most)
            Add(XsdRules.OccurrenceWidened, Effect.Widens, old, $"<{name}> of {place.Subject} may come {values.Item2} times, and came {values.Item1} times.", old, current, values, before.Most == 1 ? ChangeSeverity.Breaking : ChangeSeverity.Risky, detail: "most");
    }

    // What the elements one by one don't explain: order, choice, wildcards.
    private void CompareModels(TypeShape old, TypeShape current, CancellationToken cancellationToken)
    {
        var gone = Beyond(old.Content, current.Content, Effect.Narrows, cancellationToken);
        var come = Beyond(current.Content, old.Content, Effect.Widens, cancellationToken);
        var goneWords = gone.Verdict == false ? $"{Shown(gone.Witness)} in {place.Subject} was accepted, and no longer is." : "";
        var comeWords = come.Verdict == false ? $"{Shown(come.Witness)} in {place.Subject} is accepted now." : "";
        if (gone.Verdict == false || come.Verdict == false)
        {
            var effect = (gone.Verdict == false ? Effect.Narrows : Effect.None) | (come.Verdict == false ? Effect.Widens : Effect.None);
            walk.Findings.Add(
                gone.Verdict == false ? XsdRules.ContentModelChanged : XsdRules.ContentModelWidened, effect, place, place.Subject, $"{goneWords} {comeWords}".Trim(),
                old.Type, current.Type, whenReceived: ChangeSeverity.Breaking);
        }

        if (gone.Verdict is null || come.Verdict is null)
            walk.Findings.AddQuiet(XsdRules.ContentUndecided, place, place.Subject, $"The content of {place.Subject} changed in too many ways to compare.", old.Type, current.Type);
    }

    private Inclusion Beyond(ContentModel some, ContentModel all, Effect effect, CancellationToken cancellationToken) =>
        explained.HasFlag(effect) ? new Inclusion(true, []) : Inclusion.Of(some.Root, some.Grammar, all.Root, all.Grammar, cancellationToken);

    private static string Shown(IReadOnlyList<Name> way) => way.Count == 0 ? "Nothing" : string.Join(", ", way.Select(name => $"<{name}>"));

    private void Add(
        ChangeRule rule, Effect effect, XmlSchemaElement element, string message, XmlSchemaObject old, XmlSchemaObject current, (string? Old, string? New) values = default,
        ChangeSeverity whenReceived = ChangeSeverity.Risky, bool isGone = false, string detail = "")
    {
        explained |= effect;
        var dialect = ReferenceEquals(element, current) ? walk.NewDialect : walk.OldDialect;
        var member = dialect.MemberOf(place.Subject, element, element.QualifiedName.Name);
        walk.Findings.Add(
            rule, effect, place, $"{place.Subject}/{element.QualifiedName.Name}", message, old, current, detail, values, whenReceived, member is null ? [] : [member], isGone);
    }

    private static Effect EffectOf((long Least, long Most) before, (long Least, long Most) now) =>
        (now.Least > before.Least || now.Most < before.Most ? Effect.Narrows : Effect.None) | (now.Least < before.Least || now.Most > before.Most ? Effect.Widens : Effect.None);

    private static string Shown((long Least, long Most) count) => count.Least == count.Most
        ? $"{count.Least}"
        : $"{count.Least} to {(count.Most is long.MaxValue or ContentNode.Unbounded ? "any number of" : count.Most)}";
}
