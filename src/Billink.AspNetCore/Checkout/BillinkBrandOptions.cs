namespace Billink.AspNetCore.Checkout;

/// <summary>
/// The addresses of Billink's images. Only the file of the logo is publicly known; set the badges' files as Billink provided them. A badge
/// without a file shows the logo on the background colour of the badge.
/// </summary>
public sealed class BillinkBrandOptions
{
    /// <summary>
    /// The base URL of the files, absolute, http or https. Observed at a public integration. Default: Billink's content network.
    /// </summary>
    public Uri CdnBase { get; set; } = new("https://cdn.billink.nl/");

    /// <summary>The path of the logo below <see cref="CdnBase"/>. Observed at a public integration.</summary>
    public string LogoFile { get; set; } = "assets/lockup/svg/billink-logo-default.svg";

    /// <summary>The path of the orange badge below <see cref="CdnBase"/>, preferably an SVG. Not publicly known. Default: null.</summary>
    public string? OrangeFile { get; set; }

    /// <summary>The path of the white badge below <see cref="CdnBase"/>, preferably an SVG. Not publicly known. Default: null.</summary>
    public string? WhiteWithOrangeFile { get; set; }

    /// <summary>The path of the black badge below <see cref="CdnBase"/>, preferably an SVG. Not publicly known. Default: null.</summary>
    public string? BlackWithOrangeFile { get; set; }
}
