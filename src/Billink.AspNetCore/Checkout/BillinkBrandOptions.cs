namespace Billink.AspNetCore.Checkout;

/// <summary>
/// Where Billink's pictures are. Only the logo's file is publicly known; name the badges' files as Billink gave them to you. A made-up name
/// would be a broken picture in a
/// checkout, so a badge without a file shows the logo, on the badge's ground.
/// </summary>
public sealed class BillinkBrandOptions
{
    /// <summary>
    /// Where the files are; Billink's content network unless set. Absolute, http or https. Observed at a public integration.
    /// </summary>
    public Uri CdnBase { get; set; } = new("https://cdn.billink.nl/");

    /// <summary>The logo's file below <see cref="CdnBase"/>. Observed at a public integration.</summary>
    public string LogoFile { get; set; } = "assets/lockup/svg/billink-logo-default.svg";

    /// <summary>The orange badge's file below <see cref="CdnBase"/>, an SVG if there is one. Not publicly known; null unless set.</summary>
    public string? OrangeFile { get; set; }

    /// <summary>The white badge's file below <see cref="CdnBase"/>, an SVG if there is one. Not publicly known; null unless set.</summary>
    public string? WhiteWithOrangeFile { get; set; }

    /// <summary>The black badge's file below <see cref="CdnBase"/>, an SVG if there is one. Not publicly known; null unless set.</summary>
    public string? BlackWithOrangeFile { get; set; }
}
