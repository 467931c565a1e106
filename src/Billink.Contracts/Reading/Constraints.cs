namespace Billink.Contracts.Reading;

/// <summary>The limits of a value; null where there is none.</summary>
public sealed record Constraints
{
    /// <summary>No limits.</summary>
    public static Constraints None { get; } = new();

    /// <summary>Fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression over the whole text, without anchors.</summary>
    public string? Pattern { get; init; }

    /// <summary>Lowest number, itself allowed.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Highest number, itself allowed.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Fewest elements of a list.</summary>
    public int? MinItems { get; init; }

    /// <summary>Most elements of a list.</summary>
    public int? MaxItems { get; init; }
}
