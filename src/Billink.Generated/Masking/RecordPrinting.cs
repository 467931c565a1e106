using System.Globalization;
using System.Text;
using System.Text.Json;
using Billink.Json;

namespace Billink.Masking;

/// <summary>Prints members whose own text isn't fit for a log.</summary>
internal static class RecordPrinting
{
    public static void AppendMasked(this StringBuilder builder, string label, object? value) =>
        builder.Append(label).Append(value is null ? "" : MaskRules.Masked);

    /// <summary>Prints the elements between brackets. An element prints itself, so that its own secrets stay masked.</summary>
    public static void AppendList<T>(this StringBuilder builder, string label, IEnumerable<T>? elements)
    {
        builder.Append(label);
        if (elements is not null)
            builder.Append('[').AppendJoin(", ", elements.Select(static element => TextOf(element))).Append(']');
    }

    /// <summary>Prints JSON with the values of these names. The other values are masked.</summary>
    public static void AppendJson(this StringBuilder builder, JsonElement json, HashSet<string> plainNames) =>
        builder.Append("Json = ").Append(JsonMask.Apply(Encoding.UTF8.GetBytes(JsonUnion.TextOf(json)), new MaskRules(plainNames)));

    private static string? TextOf<T>(T element) =>
        element is IFormattable number ? number.ToString(format: null, CultureInfo.InvariantCulture) : element?.ToString();
}
