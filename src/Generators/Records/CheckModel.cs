namespace Billink.Generators.Records;

/// <summary>A check of one member before it is sent.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="WireName">The name that a violation shows.</param>
/// <param name="Member">The C# name, or the expression of the checked value.</param>
/// <param name="Min">The lower limit as a C# literal; null for none.</param>
/// <param name="Max">The upper limit as a C# literal; null for none.</param>
/// <param name="Pattern">The regular expression of the whole text, without anchors; null for none.</param>
internal sealed record CheckModel(
    CheckKind Kind, string WireName, string Member, string? Min = null, string? Max = null, string? Pattern = null)
{
    /// <summary>The number of which a value is a multiple, as a C# literal; null for none.</summary>
    public string? Step { get; init; }

    /// <summary>Whether the lower limit itself isn't allowed.</summary>
    public bool IsMinExclusive { get; init; }

    /// <summary>Whether the upper limit itself isn't allowed.</summary>
    public bool IsMaxExclusive { get; init; }

    /// <summary>The lambda that checks each element; null if this isn't a check of elements.</summary>
    public string? Inner { get; init; }

    /// <summary>The arguments that limit the value.</summary>
    public IEnumerable<string> Arguments
    {
        get
        {
            if (Min is not null)
                yield return $"min: {Min}";
            if (Max is not null)
                yield return $"max: {Max}";
            if (Step is not null)
                yield return $"step: {Step}";
            if (IsMinExclusive)
                yield return "isMinExclusive: true";
            if (IsMaxExclusive)
                yield return "isMaxExclusive: true";
        }
    }
}
