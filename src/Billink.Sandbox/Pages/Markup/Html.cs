using System.Diagnostics.CodeAnalysis;

namespace Billink.Sandbox.Pages.Markup;

/// <summary>HTML: text that is written as it is. What is put into it is encoded, unless it is HTML itself.</summary>
internal readonly struct Html
{
    private readonly string? text;

    private Html(string text) => this.text = text;

    public static Html Empty => default;

    /// <summary>Makes HTML of an interpolated string: its holes are encoded. An attribute's value needs quotes around it.</summary>
    [SuppressMessage("Design", "CA1062", Justification = "The compiler makes it.")]
    public static Html Of(HtmlWriter html) => new(html.ToString());

    /// <summary>One after the other.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts));

    /// <summary>HTML where a condition holds.</summary>
    public static Html If(bool condition, Func<Html> html) => condition ? html() : Empty;

    public override string ToString() => text ?? "";
}
