using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Checkout;

/// <summary>
/// <c>&lt;billink-badge&gt;</c> in Razor, after <c>@addTagHelper *, Billink.AspNetCore</c>. It becomes one <c>img</c>; other attributes
/// stay, and win.
/// Where the pictures are is set by <c>services.Configure&lt;BillinkBrandOptions&gt;(…)</c>.
/// </summary>
/// <param name="options">Where the pictures are.</param>
[HtmlTargetElement("billink-badge", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BillinkBadgeTagHelper(IOptions<BillinkBrandOptions> options) : TagHelper
{
    private readonly IOptions<BillinkBrandOptions> options = options;

    // Razor lets the name of a member be written as it is only where the type isn't nullable.
    private BillinkBadgeVariant? variant;

    /// <summary>The variant; when it isn't set, what stands out from the background, and orange without one.</summary>
    [HtmlAttributeName("variant")]
    public BillinkBadgeVariant Variant
    {
        get => variant ?? BillinkBadgeVariant.Orange;
        set => variant = value;
    }

    /// <summary>The page's colour where the badge stands, <c>#rgb</c> or <c>#rrggbb</c>; null when it isn't known.</summary>
    [HtmlAttributeName("background")]
    public string? Background { get; set; }

    /// <summary>
    /// What it says to those who don't see it; the payment method's name when null, and empty where that is written beside it.
    /// </summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "img";
        output.TagMode = TagMode.StartTagOnly;
        output.Content.Clear();
        foreach (var (name, value) in new BillinkBrand(options.Value).Attributes(variant, Background, Text))
        {
            if (!output.Attributes.ContainsName(name))
                output.Attributes.Add(name, value);
        }
    }
}
