using System.Text;

namespace Billink.Masking;

/// <summary>Prints that there is a value, without the value.</summary>
internal static class MaskedPrinting
{
    public static void AppendMasked(this StringBuilder builder, string label, object? value) =>
        builder.Append(label).Append(value is null ? "" : MaskRules.Masked);
}
