using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Billink.Sandbox.Pages.Markup;

/// <summary>Handles interpolated strings that become HTML.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlWriter
{
    private readonly StringBuilder html;

    public HtmlWriter(int literalLength, int formattedCount) => html = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => html.Append(literal);

    public void AppendFormatted(Html value) => html.Append(value.ToString());

    public void AppendFormatted(IEnumerable<Html> values) => html.Append(Html.Join(values).ToString());

    public void AppendFormatted(string? value) => html.Append(HtmlEncoder.Default.Encode(value ?? ""));

    public void AppendFormatted<T>(T value)
        where T : ISpanFormattable => AppendFormatted(value.ToString(format: null, CultureInfo.InvariantCulture));

    public void AppendFormatted<T>(T value, string format)
        where T : ISpanFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

    public override string ToString() => html.ToString();
}
