namespace Billink.Contracts.Diff.Languages;

/// <summary>Whether one language is included in another one.</summary>
/// <param name="IsIncluded">Null if it cannot be decided.</param>
/// <param name="Witness">A text that only the first language has, if one is known.</param>
internal readonly record struct InclusionResult(bool? IsIncluded, string? Witness = null)
{
    public static InclusionResult Included { get; } = new(true);

    public static InclusionResult NotIncluded { get; } = new(false);

    public static InclusionResult Undecided { get; }

    /// <summary>Included if all are; not included if one is not.</summary>
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

    /// <summary>Included if one is; otherwise undecided, because several together may include what one alone does not.</summary>
    public static InclusionResult Any(IEnumerable<InclusionResult> results) =>
        results.Any(result => result.IsIncluded == true) ? Included : Undecided;
}
