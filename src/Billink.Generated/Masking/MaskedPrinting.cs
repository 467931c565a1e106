using System.Text;

namespace Billink.Masking;

/// <summary>Prints a placeholder for a value.</summary>
internal static class MaskedPrinting
{
    public static void AppendMasked(this StringBuilder builder, string label, object? value) =>
        builder.Append(label).Append(value is null ? "" : MaskRules.Masked);
}
