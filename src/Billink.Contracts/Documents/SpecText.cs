using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Billink.Contracts.Documents;

/// <summary>Writes values as JSON.</summary>
internal static class SpecText
{
    /// <summary>The canonical text, which is the same for equal values: keys are sorted, numbers are normalized.</summary>
    public static string Canonical(SpecNode? node) => node is null ? "" : Write(node, sorted: true, indented: false);

    /// <summary>A short text for reports, on one line.</summary>
    public static string Brief(SpecNode? node, int length = 80)
    {
        if (node is null)
            return "";
        var text = node.Size > 200 ? "{…}" : Write(node, sorted: false, indented: false);
        return text.Length <= length ? text : text[..(length - 1)] + "…";
    }

    /// <summary>As JSON.</summary>
    public static string Json(SpecNode node, bool indented = false) => Write(node, sorted: false, indented);

    private static string Write(SpecNode node, bool sorted, bool indented)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, MaxDepth = SpecLimits.Default.MaxDepth * 2,
            SkipValidation = true,
        }))
        {
            Write(writer, node, sorted);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, SpecNode node, bool sorted)
    {
        switch (node)
        {
            case SpecMap map:
                writer.WriteStartObject();
                var entries = sorted ? map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal) : map.Entries.AsEnumerable();
                foreach (var entry in entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value, sorted);
                }

                writer.WriteEndObject();
                break;
            case SpecList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(writer, item, sorted);
                writer.WriteEndArray();
                break;
            case SpecScalar { Kind: SpecKind.Text } scalar:
                writer.WriteStringValue(scalar.Value);
                break;
            case SpecScalar { Kind: SpecKind.Null }:
                writer.WriteNullValue();
                break;
            case SpecScalar { Kind: SpecKind.Boolean } scalar:
                writer.WriteBooleanValue(scalar.Value is "true" or "True" or "TRUE");
                break;
            case SpecScalar scalar:
                WriteNumber(writer, scalar);
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, SpecScalar scalar)
    {
        if (scalar.Number is { } number)
            writer.WriteRawValue(SpecScalar.Of(number).Value, skipInputValidation: true);
        else
            writer.WriteRawValue(scalar.Value.TrimStart('+'), skipInputValidation: true);
    }
}
