namespace Billink.Generators.Records;

/// <summary>A check of one member before it is sent.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="WireName">The name that a violation shows.</param>
/// <param name="Member">The C# name, or the expression of the checked value.</param>
/// <param name="Min">The lower limit as a C# literal; null for none.</param>
/// <param name="Max">The upper limit as a C# literal; null for none.</param>
/// <param name="Pattern">The regular expression of the whole text, without anchors; null for none.</param>
internal sealed record CheckModel(
    CheckKind Kind, string WireName, string Member, string? Min = null, string? Max = null, string? Pattern = null);
