using System.Text;
using Billink.Forms;

namespace Billink.Masking;

/// <summary>Masks the fields of a form, URL-encoded or in parts.</summary>
internal static class FormMask
{
    /// <summary>Masks a body; null if it isn't a form.</summary>
    public static string? Apply(ReadOnlyMemory<byte> body, MaskRules rules)
    {
        if (body.Span.StartsWith("--"u8))
            return Parts(body, rules);
        var text = Encoding.UTF8.GetString(body.Span);
        return FormText.IsForm(text)
            ? string.Join('&', FormText.Read(text).Select(field => $"{rules.Scrub(field.Name)}={Shown(field.Name, field.Value, rules)}"))
            : null;
    }

    private static string? Parts(ReadOnlyMemory<byte> body, MaskRules rules)
    {
        try
        {
            return string.Join('&', MultipartText.Read(body).Select(part => $"{rules.Scrub(part.Name)}={Shown(part, rules)}"));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Shown(FormPart part, MaskRules rules) =>
        part.FileName is not null ? FormattableString.Invariant($"({part.Content.Length} bytes)")
        : part.MediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) is true
            ? rules.IsPlain(part.Name) ? JsonMask.Apply(part.Content.Span, rules) : Hidden(part, rules)
        : Shown(part.Name, Encoding.UTF8.GetString(part.Content.Span), rules);

    // Applied only so that each value in it is collected.
    private static string Hidden(FormPart part, MaskRules rules)
    {
        JsonMask.Apply(part.Content.Span, rules, isHidden: true);
        return MaskRules.Masked;
    }

    private static string Shown(string name, string value, MaskRules rules)
    {
        if (rules.IsPlain(name))
            return rules.Scrub(value);
        rules.Collect(value);
        return MaskRules.Masked;
    }
}
