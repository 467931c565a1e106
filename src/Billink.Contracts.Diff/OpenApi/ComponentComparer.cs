using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares named components: added and removed ones, and the content of those that no operation uses.</summary>
internal static class ComponentComparer
{
    private static readonly string[] Sections = ["schemas", "parameters", "requestBodies", "responses"];

    public static void Compare(OpenApiComparison comparison)
    {
        var (oldComponents, newComponents) = (comparison.Old.Root.Get("components"), comparison.New.Root.Get("components"));
        AddGone(comparison, oldComponents, newComponents);
        AddBroken(comparison);
        if (oldComponents is null || newComponents is null)
            return;
        var used = Used(comparison.Old.Root.Map!);
        used.UnionWith(Used(comparison.New.Root.Map!));
        foreach (var section in Sections)
        {
            foreach (var before in oldComponents.Get(section)?.Entries ?? [])
            {
                var reference = $"#/components/{section}/{before.Segment}";
                if (!used.Contains(reference)
                    && !comparison.Unchanged.Contains(reference)
                    && newComponents.Get(section)?.Get(before.Segment) is { } now
                    && !IsBroken(comparison.Old, before)
                    && !IsBroken(comparison.New, now))
                    CompareUnused(comparison, section, before, now);
            }
        }
    }

    private static void AddGone(OpenApiComparison comparison, SpecElement? oldComponents, SpecElement? newComponents)
    {
        foreach (var section in Sections)
        {
            var (before, now) = (oldComponents?.Get(section), newComponents?.Get(section));
            var added = (now?.Entries ?? []).Where(entry => before?.Get(entry.Segment) is null).ToList();
            foreach (var gone in (before?.Entries ?? []).Where(entry => now?.Get(entry.Segment) is null))
            {
                var same = added.Where(entry => gone.Node.Size > 3 && SpecEquality.AreEqual(entry.Node, gone.Node)).ToList();
                var isRename = same.Count == 1;
                var (severity, reason) = comparison.Members.JudgeName(section, gone.Segment);
                comparison.Changes.Add(
                    new(
                        isRename ? ComponentRules.Renamed : ComponentRules.Removed, $"components {section} {gone.Segment}",
                        isRename
                            ? $"The component {gone.Segment} ({section}) is called {same[0].Segment} now."
                            : $"The component {gone.Segment} ({section}) was removed.")
                    {
                        OldLocation = gone.Location,
                        NewLocation = isRename ? same[0].Location : null,
                        OldValue = gone.Segment,
                        NewValue = isRename ? same[0].Segment : null,
                        Severity = severity,
                        Reason = reason,
                        Members = isRename
                            ? [.. comparison.Members.OfComponent(gone), .. comparison.Members.OfComponent(same[0])]
                            : comparison.Members.OfComponent(gone),
                    });
            }
        }
    }

    private static void AddBroken(OpenApiComparison comparison)
    {
        foreach (var broken in comparison.New.Broken)
        {
            var reference = broken.Element.Text("$ref");
            comparison.Changes.Add(
                new(ComponentRules.BrokenReference, $"component {broken.Component.Segment}",
                    $"The component {broken.Component.Segment} is not compared, because '{reference}' has no target. Nothing uses it.")
                {
                    Detail = reference ?? "",
                    NewLocation = broken.Element.Location,
                    NewValue = reference,
                });
        }
    }

    private static bool IsBroken(OpenApiSpec spec, SpecElement component) =>
        spec.Broken.Any(broken => ReferenceEquals(broken.Component, component));

    // The components that paths and webhooks refer to, directly or indirectly.
    private static HashSet<string> Used(SpecMap root)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SpecNode>();
        var subtypes = new Subtypes(root);
        var payloads = WebhookPayloadComparer.Payloads(root).Values.Select(name => $"#/components/schemas/{name}");
        foreach (
            var reference in new[] { root["paths"], root["webhooks"] }.OfType<SpecNode>()
                .SelectMany(SpecEquality.References)
                .Concat(payloads))
            Add(reference);
        while (open.TryPop(out var node))
        {
            foreach (var reference in SpecEquality.References(node))
                Add(reference);
        }

        return used;

        void Add(string reference)
        {
            if (!used.Add(reference) || Find(root, reference) is not { } target)
                return;
            open.Push(target);
            foreach (var subtype in subtypes.Of(reference))
                Add(subtype);
        }
    }

    private static SpecNode? Find(SpecMap root, string reference)
    {
        var parts = reference.Split('/');
        return parts is ["#", "components", _, _] ? ((root["components"] as SpecMap)?[parts[2]] as SpecMap)?[parts[3]] : null;
    }

    private static void CompareUnused(OpenApiComparison comparison, string section, SpecElement before, SpecElement now)
    {
        if (section == "schemas")
        {
            CompareSchema(comparison, before, now);
            return;
        }

        var scope = OperationScope.OfNobody(comparison, before, now);
        var (oldElement, newElement) = (before.Follow(), now.Follow());
        if (section == "parameters")
            ParameterComparer.CompareKept(scope, new OpenApiParameter(oldElement, []), new OpenApiParameter(newElement, []));
        else if (section == "responses")
            ResponseComparer.CompareKept(scope, before.Segment, oldElement, newElement);
        else
            RequestComparer.CompareKept(scope, oldElement, newElement);
    }

    // The direction is unknown, so a change is breaking only if it breaks both directions.
    private static void CompareSchema(OpenApiComparison comparison, SpecElement before, SpecElement now)
    {
        var request = Findings(comparison.Schemas.Compare(before, now, Direction.Request));
        var response = Findings(comparison.Schemas.Compare(before, now, Direction.Response));
        foreach (var (key, sent) in request)
            Add(key, sent, response.GetValueOrDefault(key), Direction.Request);
        foreach (var (key, received) in response.Where(entry => !request.ContainsKey(entry.Key)))
            Add(key, received, null, Direction.Response);

        void Add((string Path, string Rule, string Detail) key, SchemaFinding finding, SchemaFinding? other, Direction direction)
        {
            var one = finding.SeverityIn(direction);
            var opposite = direction == Direction.Request ? Direction.Response : Direction.Request;
            var two = other?.SeverityIn(opposite) ?? Severity.Compatible;
            var (worst, best) = one < two ? (one, two) : (two, one);
            var severity = worst == Severity.Breaking && best != Severity.Breaking ? Severity.Risky : worst;
            var rule = finding.Rule.For(one <= two ? direction : opposite);
            var what = key.Path.Length == 0 ? $"The component {before.Segment}" : $"`{key.Path}` in the component {before.Segment}";
            comparison.Changes.Add(
                new(rule, $"component {before.Segment} {key.Path}".TrimEnd(), $"{what} {finding.Text}.")
                {
                    Detail = key.Detail,
                    OldLocation = finding.Old?.Location,
                    NewLocation = finding.New?.Location,
                    OldValue = finding.OldValue,
                    NewValue = finding.NewValue,
                    Severity = severity,
                    Direction = Direction.Both,
                    Reason = severity == Severity.Compatible
                        ? null
                        : "No operation uses it here; who generates code from it, or refers to it from elsewhere, is affected.",
                    Members = comparison.Members.OfComponent(before),
                });
        }
    }

    private static Dictionary<(string Path, string Rule, string Detail), SchemaFinding> Findings(SchemaComparison root)
    {
        var findings = new Dictionary<(string Path, string Rule, string Detail), SchemaFinding>();
        foreach (var step in root.Walk())
        {
            foreach (var finding in step.Comparison.Findings)
            {
                var full = (step.Path + (finding.Property is { } property ? "." + property : "")).TrimStart('.');
                findings.TryAdd((full, finding.Rule.Request.Id, finding.Detail), finding);
            }
        }

        return findings;
    }
}
