namespace Billink.Contracts.Reading;

/// <summary>The limits of a value; null for no limit.</summary>
public sealed record Constraints
{
    /// <summary>No limits.</summary>
    public static Constraints None { get; } = new();

    /// <summary>The minimum number of characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The maximum number of characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression over the whole text, without anchors.</summary>
    public string? Pattern { get; init; }

    /// <summary>The inclusive minimum.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The inclusive maximum.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether <see cref="Minimum"/> itself isn't allowed.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>Whether <see cref="Maximum"/> itself isn't allowed.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>The number of which every value is a multiple.</summary>
    public decimal? MultipleOf { get; init; }

    /// <summary>Whether all elements of a list differ.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The minimum number of elements of a list.</summary>
    public int? MinItems { get; init; }

    /// <summary>The maximum number of elements of a list.</summary>
    public int? MaxItems { get; init; }
}
