using System.Diagnostics.CodeAnalysis;

namespace Billink.Sandbox.Pages.Markup;

/// <summary>HTML that is written unchanged. Interpolated values are encoded unless they are HTML.</summary>
internal readonly struct Html
{
    private readonly string? text;

    private Html(string text) => this.text = text;

    public static Html Empty => default;

    /// <summary>Creates HTML from an interpolated string, and encodes its values. Attribute values need quotes.</summary>
    [SuppressMessage("Design", "CA1062", Justification = "The compiler creates the argument.")]
    public static Html Of(HtmlWriter html) => new(html.ToString());

    /// <summary>Concatenates HTML.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts));

    /// <summary>The HTML if a condition is true, else nothing.</summary>
    public static Html If(bool condition, Func<Html> html) => condition ? html() : Empty;

    public override string ToString() => text ?? "";
}
