using System.Text;

namespace Billink.Masking;

/// <summary>Prints what must not be read: that a value is there, and nothing of it.</summary>
internal static class MaskedPrinting
{
    public static void AppendMasked(this StringBuilder builder, string label, object? value) =>
        builder.Append(label).Append(value is null ? "" : "***");
}
