using Billink.Contracts.Diff.OpenApi;
using Billink.Contracts.Diff.PublicApi;
using Billink.Contracts.Diff.Vocabulary;
using Billink.Contracts.Diff.Xsd;

namespace Billink.Contracts.Diff;

/// <summary>Every rule that a comparison can report.</summary>
public static class Rules
{
    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. Tables.SelectMany(table => table).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static Dictionary<string, Rule> ById { get; } = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    private static IEnumerable<RuleTable> Tables =>
        [FileRules.All, .. OpenApiRules.Tables, .. XsdRules.Tables, VocabularyRules.All, ApiRules.All];

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, as in <c>openapi-operation-removed</c>.</param>
    /// <returns>The rule, or null if no rule has this id.</returns>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
