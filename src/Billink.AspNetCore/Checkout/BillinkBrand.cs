using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Billink.AspNetCore.Checkout;

/// <summary>Shows Billink in a checkout: colour, texts and badge.</summary>
/// <param name="options">The addresses of the images. Default: the known ones.</param>
/// <example>
/// <code>
/// app.MapGet("/checkout", () => Results.Content($"… {new BillinkBrand().Badge(background: "#FFFFFF")} …", "text/html"));
/// </code>
/// </example>
public sealed class BillinkBrand(BillinkBrandOptions? options = null)
{
    /// <summary>Billink's orange. Observed as the only colour of the logo.</summary>
    public const string Orange = "#F28D20";

    /// <summary>The English name of the payment method, with Billink's name.</summary>
    public const string PayAfterwardsWithBillink = "Pay afterwards with Billink";

    /// <summary>Another English name of the payment method, with Billink's name.</summary>
    public const string PayLaterWithBillink = "Pay later with Billink";

    /// <summary>The short English name of the payment method, for use next to the badge.</summary>
    public const string PayAfterwards = "Pay afterwards";

    /// <summary>The short Dutch name of the payment method. Observed as the title in Billink's own shop module.</summary>
    public const string AchterafBetalen = "Achteraf betalen";

    private const int DefaultHeight = 32;
    private const string White = "#FFFFFF";
    private const string Black = "#000000";

    private readonly BillinkBrandOptions options = Checked(options ?? new BillinkBrandOptions());

    /// <summary>Returns the name of the payment method.</summary>
    /// <param name="culture">The shopper's culture. Default: <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns><see cref="AchterafBetalen"/> for Dutch, else <see cref="PayAfterwardsWithBillink"/>.</returns>
    public static string TextFor(CultureInfo? culture = null) =>
        (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "nl" ? AchterafBetalen : PayAfterwardsWithBillink;

    /// <summary>
    /// Returns the variant with enough contrast to a background: orange if its contrast is at least 3:1, which WCAG 2.2 requires of images,
    /// else black or white, whichever has more contrast. Orange on white has 2.4:1, so a white page gets the black badge.
    /// </summary>
    /// <param name="background">The background colour of the page, <c>#rgb</c> or <c>#rrggbb</c>.</param>
    /// <returns>The variant.</returns>
    /// <exception cref="ArgumentException">The background isn't a colour of this form.</exception>
    public static BillinkBadgeVariant VariantFor(string background)
    {
        ArgumentNullException.ThrowIfNull(background);
        if (Contrast.Between(Orange, background) >= Contrast.MinimumOfImages)
            return BillinkBadgeVariant.Orange;
        return Contrast.Between(White, background) > Contrast.Between(Black, background)
            ? BillinkBadgeVariant.WhiteWithOrange
            : BillinkBadgeVariant.BlackWithOrange;
    }

    /// <summary>Returns the URL of a variant's image, or that of the logo if the variant has no file.</summary>
    /// <param name="variant">The variant.</param>
    /// <returns>An absolute URL.</returns>
    public Uri UrlOf(BillinkBadgeVariant variant)
    {
        var folder = options.CdnBase.AbsoluteUri;
        return new Uri((folder.EndsWith('/') ? folder : folder + "/") + (FileOf(variant) ?? options.LogoFile).TrimStart('/'));
    }

    /// <summary>
    /// Returns the badge as HTML: one <c>img</c> element with encoded attributes. In Razor, use <c>&lt;billink-badge&gt;</c> instead.
    /// </summary>
    /// <param name="variant">The variant. Default: <see cref="VariantFor"/> the background, or orange without a background.</param>
    /// <param name="background">The background colour of the page, <c>#rgb</c> or <c>#rrggbb</c>; null if unknown.</param>
    /// <param name="text">
    /// The alternative text. Default: <see cref="TextFor"/>. Use an empty text if the name is next to the badge.
    /// </param>
    /// <param name="height">The height in CSS pixels.</param>
    /// <returns>HTML. <c>ToString</c> returns its text.</returns>
    /// <exception cref="ArgumentException">The background isn't a colour of this form.</exception>
    public HtmlString Badge(BillinkBadgeVariant? variant = null, string? background = null, string? text = null, int height = DefaultHeight)
    {
        var html = new StringBuilder("<img");
        foreach (var (name, value) in Attributes(variant, background, text, height))
            html.Append(' ').Append(name).Append("=\"").Append(HtmlEncoder.Default.Encode(value)).Append('"');
        return new HtmlString(html.Append('>').ToString());
    }

    internal IEnumerable<(string Name, string Value)> Attributes(
        BillinkBadgeVariant? variant, string? background, string? text, int height = DefaultHeight)
    {
        var shown = variant ?? (background is null ? BillinkBadgeVariant.Orange : VariantFor(background));
        yield return ("class", "billink-badge");
        yield return ("src", UrlOf(shown).AbsoluteUri);
        yield return ("alt", text ?? Named(TextFor()));
        yield return ("height", height.ToString(CultureInfo.InvariantCulture));
        if (BackgroundOf(shown) is { } colour)
            yield return ("style", $"background:{colour};padding:4px 8px;border-radius:4px");
    }

    // The logo replaces a badge without a file. It is orange, so it only needs the background colour of the badge.
    private string? BackgroundOf(BillinkBadgeVariant variant) => (variant, FileOf(variant)) switch
    {
        (BillinkBadgeVariant.WhiteWithOrange, null) => White,
        (BillinkBadgeVariant.BlackWithOrange, null) => Black,
        _ => null,
    };

    private string? FileOf(BillinkBadgeVariant variant) => variant switch
    {
        BillinkBadgeVariant.Orange => options.OrangeFile,
        BillinkBadgeVariant.WhiteWithOrange => options.WhiteWithOrangeFile,
        BillinkBadgeVariant.BlackWithOrange => options.BlackWithOrangeFile,
        _ => options.LogoFile,
    };

    // The alternative text names Billink even if the name of the payment method doesn't.
    private static string Named(string text) => text.Contains("Billink", StringComparison.Ordinal) ? text : $"Billink: {text}";

    private static BillinkBrandOptions Checked(BillinkBrandOptions options) =>
        options.CdnBase is { IsAbsoluteUri: true, Scheme: "https" or "http" }
            ? options
            : throw new ArgumentException("BillinkBrandOptions.CdnBase must be an absolute http or https URL.", nameof(options));
}
