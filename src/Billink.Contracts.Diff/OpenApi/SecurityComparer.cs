using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares security requirements.</summary>
internal static class SecurityComparer
{
    public static void CompareRequirements(OperationScope scope)
    {
        var (oldElement, newElement) = (Element(scope.Old, scope.Comparison.Old), Element(scope.New, scope.Comparison.New));
        var (before, now) = (Alternatives(oldElement, SchemeNames.Plain), Alternatives(newElement, scope.Comparison.SchemeNames.OldName));
        foreach (var way in before.Where(way => !now.Exists(other => Suffices(way, other))))
        {
            scope.Add(
                new(SecurityRules.Stricter, "security", $"Authenticating with {Show(way)} no longer suffices.")
                {
                    Detail = Show(way),
                    OldValue = Show(before),
                    NewValue = Show(now),
                },
                oldElement, newElement);
        }

        foreach (var way in now.Where(way => !before.Exists(other => Suffices(way, other) && Suffices(other, way))))
        {
            // The replacement by a stricter alternative is already reported.
            if (before.Exists(other => Suffices(other, way)) || before.TrueForAll(other => now.Exists(next => Suffices(other, next))))
                scope.Add(
                    new(SecurityRules.Looser, "security", $"Authenticating with {Show(way)} suffices.")
                    {
                        Detail = Show(way),
                        OldValue = Show(before),
                        NewValue = Show(now),
                    },
                    oldElement, newElement);
        }
    }

    public static void CompareSchemes(OpenApiComparison comparison)
    {
        var oldSchemes = comparison.Old.Root.Get("components")?.Get("securitySchemes");
        var newSchemes = comparison.New.Root.Get("components")?.Get("securitySchemes");
        foreach (var oldEntry in oldSchemes?.Entries ?? [])
        {
            if (newSchemes?.Get(oldEntry.Segment) is { } newEntry)
                CompareScheme(comparison, oldEntry.Segment, oldEntry.Follow(), newEntry.Follow());
        }
    }

    private static void CompareScheme(OpenApiComparison comparison, string name, SpecElement before, SpecElement now)
    {
        foreach (var key in new[] { "type", "in", "name", "scheme", "openIdConnectUrl" })
        {
            var (oldText, newText) = (before.Text(key), now.Text(key));
            if (!string.Equals(oldText, newText, Casing(key)))
                Differ(SecurityRules.SchemeChanged, key, key, oldText, newText);
        }

        Differ(SecurityRules.SchemeDocsChanged, "bearerFormat", "bearerFormat", before.Text("bearerFormat"), now.Text("bearerFormat"));
        CompareFlows(before.Get("flows"), now.Get("flows"));

        // Names of headers and HTTP schemes have no case; names in the query and in cookies have.
        StringComparison Casing(string key) => key is "scheme" || (key is "name" && before.Text("in") is "header")
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

        void CompareFlows(SpecElement? oldFlows, SpecElement? newFlows)
        {
            foreach (var oldFlow in oldFlows?.Entries ?? [])
            {
                if (newFlows?.Get(oldFlow.Segment) is not { } newFlow)
                {
                    Add(SecurityRules.SchemeChanged, $"no longer has the flow {oldFlow.Segment}", oldFlow.Segment, oldFlow.Segment, null);
                    continue;
                }

                foreach (var key in new[] { "authorizationUrl", "tokenUrl", "refreshUrl" })
                    Differ(SecurityRules.SchemeChanged, key, $"{oldFlow.Segment} {key}", oldFlow.Text(key), newFlow.Text(key));

                var (oldScopes, newScopes) = (oldFlow.Get("scopes"), newFlow.Get("scopes"));
                foreach (var scope in (oldScopes?.Entries ?? []).Where(scope => newScopes?.Get(scope.Segment) is null))
                    Add(
                        SecurityRules.ScopeRemoved, $"no longer has the scope {scope.Segment}", $"{oldFlow.Segment} {scope.Segment}",
                        scope.Segment, null);
                foreach (var scope in (newScopes?.Entries ?? []).Where(scope => oldScopes?.Get(scope.Segment) is null))
                    Add(
                        SecurityRules.ScopeAdded, $"has the new scope {scope.Segment}", $"{oldFlow.Segment} {scope.Segment}", null,
                        scope.Segment);
            }
        }

        void Differ(Rule rule, string key, string detail, string? oldValue, string? newValue)
        {
            if (oldValue != newValue)
                Add(rule, $"has {key} {newValue ?? "none"} instead of {oldValue ?? "none"}", detail, oldValue, newValue);
        }

        void Add(Rule rule, string text, string detail, string? oldValue, string? newValue) => comparison.Changes.Add(
            new(rule, $"security scheme {name}", $"The security scheme {name} {text}.")
            {
                Detail = detail,
                OldLocation = before.Location,
                NewLocation = now.Location,
                OldValue = oldValue,
                NewValue = newValue,
            });
    }

    private static SpecElement? Element(OpenApiOperation operation, OpenApiSpec spec) =>
        operation.Element.Get("security") ?? spec.Root.Get("security");

    // Each alternative is a set of "scheme" and "scheme:scope". Without an alternative, no authentication is required.
    private static List<SortedSet<string>> Alternatives(SpecElement? security, Func<string, string> nameOf)
    {
        var ways = (security?.Items ?? []).Select(item =>
        {
            var way = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var scheme in item.Entries)
            {
                var name = nameOf(scheme.Segment);
                way.Add(name);
                foreach (var scope in scheme.Items)
                    way.Add($"{name}:{(scope.Node as SpecScalar)?.Value}");
            }

            return way;
        }).ToList();
        return ways.Count == 0 ? [new SortedSet<string>(StringComparer.Ordinal)] : ways;
    }

    private static bool Suffices(SortedSet<string> has, SortedSet<string> needs) => needs.IsSubsetOf(has);

    private static string Show(SortedSet<string> way) => way.Count == 0 ? "nothing" : string.Join(" and ", way);

    private static string Show(List<SortedSet<string>> ways) => string.Join(" or ", ways.Select(Show).Order(StringComparer.Ordinal));
}
