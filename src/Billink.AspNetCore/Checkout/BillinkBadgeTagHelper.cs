using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Checkout;

/// <summary>
/// <c>&lt;billink-badge&gt;</c> in Razor, after <c>@addTagHelper *, Billink.AspNetCore</c>. It becomes one <c>img</c> element. Attributes
/// in the page take precedence. <c>services.Configure&lt;BillinkBrandOptions&gt;(…)</c> sets the addresses of the images.
/// </summary>
/// <param name="options">The addresses of the images.</param>
[HtmlTargetElement("billink-badge", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BillinkBadgeTagHelper(IOptions<BillinkBrandOptions> options) : TagHelper
{
    private readonly IOptions<BillinkBrandOptions> options = options;

    // Razor accepts the plain name of an enum member only if the property isn't nullable.
    private BillinkBadgeVariant? variant;

    /// <summary>The variant. Default: one with enough contrast to the background, or orange without a background.</summary>
    [HtmlAttributeName("variant")]
    public BillinkBadgeVariant Variant
    {
        get => variant ?? BillinkBadgeVariant.Orange;
        set => variant = value;
    }

    /// <summary>The background colour of the page, <c>#rgb</c> or <c>#rrggbb</c>; null if unknown.</summary>
    [HtmlAttributeName("background")]
    public string? Background { get; set; }

    /// <summary>
    /// The alternative text. Default: the name of the payment method. Use an empty text if the name is next to the badge.
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
