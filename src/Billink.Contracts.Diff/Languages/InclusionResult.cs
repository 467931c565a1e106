namespace Billink.Contracts.Diff.Languages;

/// <summary>Whether one language is included in another one.</summary>
/// <param name="IsIncluded">Null if undecided.</param>
/// <param name="Witness">A text that only the first language has, if one is known.</param>
internal readonly record struct InclusionResult(bool? IsIncluded, string? Witness = null)
{
    public static InclusionResult Included { get; } = new(true);

    public static InclusionResult NotIncluded { get; } = new(false);

    public static InclusionResult Undecided { get; }

    /// <summary>Combines results: included if all are included, not included if one isn't.</summary>
    public static InclusionResult All(IEnumerable<InclusionResult> results)
    {
        var combined = Included;
        foreach (var result in results)
        {
            if (result.IsIncluded == false)
                return result;
            if (result.IsIncluded is null)
                combined = result;
        }

        return combined;
    }

    /// <summary>
    /// Combines alternatives: included if one is; otherwise undecided, because the union of several may include the language.
    /// </summary>
    public static InclusionResult Any(IEnumerable<InclusionResult> results) =>
        results.Any(result => result.IsIncluded == true) ? Included : Undecided;
}
