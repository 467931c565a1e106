using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Billink.AspNetCore.Checkout;

/// <summary>Shows Billink in a checkout: its colour, its words, its badge.</summary>
/// <param name="options">Where its pictures are; the known ones when null.</param>
/// <example>
/// <code>
/// app.MapGet("/checkout", () => Results.Content($"… {new BillinkBrand().Badge(background: "#FFFFFF")} …", "text/html"));
/// </code>
/// </example>
public sealed class BillinkBrand(BillinkBrandOptions? options = null)
{
    /// <summary>Billink's orange. Observed: the only colour of its logo.</summary>
    public const string Orange = "#F28D20";

    /// <summary>English, with the name: what a payment method is called.</summary>
    public const string PayAfterwardsWithBillink = "Pay afterwards with Billink";

    /// <summary>English, with the name: another way to say it.</summary>
    public const string PayLaterWithBillink = "Pay later with Billink";

    /// <summary>English, short, for beside the badge.</summary>
    public const string PayAfterwards = "Pay afterwards";

    /// <summary>Dutch, short. Observed: the title in Billink's own shop module.</summary>
    public const string AchterafBetalen = "Achteraf betalen";

    private const int DefaultHeight = 32;
    private const string White = "#FFFFFF";
    private const string Black = "#000000";

    private readonly BillinkBrandOptions options = Checked(options ?? new BillinkBrandOptions());

    /// <summary>What to call the payment method.</summary>
    /// <param name="culture">The shopper's; the current one of the user interface when null.</param>
    /// <returns><see cref="AchterafBetalen"/> in Dutch, else <see cref="PayAfterwardsWithBillink"/>.</returns>
    public static string TextFor(CultureInfo? culture = null) =>
        (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "nl" ? AchterafBetalen : PayAfterwardsWithBillink;

    /// <summary>
    /// Which variant stands out from a background: orange where its contrast is at least 3:1, which is what WCAG 2.2 asks of pictures, else
    /// the one of black and white that
    /// stands out more. Orange on white has 2.4:1, so a white page gets the black one.
    /// </summary>
    /// <param name="background">The page's colour where the badge stands, <c>#rgb</c> or <c>#rrggbb</c>.</param>
    /// <returns>The variant.</returns>
    /// <exception cref="ArgumentException">It isn't such a colour.</exception>
    public static BillinkBadgeVariant VariantFor(string background)
    {
        ArgumentNullException.ThrowIfNull(background);
        if (Contrast.Between(Orange, background) >= Contrast.OfPictures)
            return BillinkBadgeVariant.Orange;
        return Contrast.Between(White, background) > Contrast.Between(Black, background)
            ? BillinkBadgeVariant.WhiteWithOrange
            : BillinkBadgeVariant.BlackWithOrange;
    }

    /// <summary>Where the picture of a variant is: its own file, or the logo's where that isn't known.</summary>
    /// <param name="variant">The variant.</param>
    /// <returns>An absolute address.</returns>
    public Uri UrlOf(BillinkBadgeVariant variant)
    {
        var folder = options.CdnBase.AbsoluteUri;
        return new Uri((folder.EndsWith('/') ? folder : folder + "/") + (FileOf(variant) ?? options.LogoFile).TrimStart('/'));
    }

    /// <summary>
    /// The badge as HTML: one <c>img</c>, encoded. In a minimal API put its text into a page; in Razor there is
    /// <c>&lt;billink-badge&gt;</c>.
    /// </summary>
    /// <param name="variant">The variant; when null, what stands out from the background, and orange without one.</param>
    /// <param name="background">The page's colour where the badge stands, <c>#rgb</c> or <c>#rrggbb</c>; null when it isn't known.</param>
    /// <param name="text">
    /// What it says to those who don't see it; <see cref="TextFor"/> when null, and empty where that is written beside it.
    /// </param>
    /// <param name="height">The height in CSS pixels.</param>
    /// <returns>HTML; <c>ToString</c> gives its text.</returns>
    /// <exception cref="ArgumentException">The background isn't such a colour.</exception>
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
        if (GroundOf(shown) is { } ground)
            yield return ("style", $"background:{ground};padding:4px 8px;border-radius:4px");
    }

    // The logo stands in for a badge whose file isn't known. It is orange, so the badge's ground is all that it lacks.
    private string? GroundOf(BillinkBadgeVariant variant) => (variant, FileOf(variant)) switch
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

    // Those who don't see the picture still hear whose it is.
    private static string Named(string text) => text.Contains("Billink", StringComparison.Ordinal) ? text : $"Billink: {text}";

    private static BillinkBrandOptions Checked(BillinkBrandOptions options) =>
        options.CdnBase is { IsAbsoluteUri: true, Scheme: "https" or "http" }
            ? options
            : throw new ArgumentException("BillinkBrandOptions.CdnBase must be an absolute http or https address.", nameof(options));
}
