namespace Billink.Contracts.Diff;

/// <summary>Every rule that a comparison can report.</summary>
public static class ChangeRules
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } = [.. Tables().SelectMany(table => table).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static Dictionary<string, ChangeRule> ById { get; } = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule of an id.</summary>
    /// <param name="id">As in <c>openapi-operation-removed</c>.</param>
    /// <returns>The rule, or null where there is none of this id.</returns>
    public static ChangeRule? Find(string id) => ById.GetValueOrDefault(id);

    // One line for each kind of contract.
    private static IEnumerable<IEnumerable<ChangeRule>> Tables()
    {
        yield return FileRules.All;
        yield return OpenApi.OpenApiRules.All;
        yield return Xsd.XsdRules.All;
        yield return Vocabulary.WordRules.All;
        yield return PublicApi.ApiRules.All;
    }
}
