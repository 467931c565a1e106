using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Billink.Generated.Tests.Samples;

/// <summary>The content of a message as text, with one line for each value. Unlike records, it compares lists by value.</summary>
internal static class Content
{
    /// <summary>The whole content. An absent list differs from an empty one.</summary>
    public static string Of(object message) => string.Join('\n', Lines(message));

    /// <summary>The content as XmlSerializer reads it: an absent list is an empty one.</summary>
    public static string AsXmlSerializerSeesIt(object message) =>
        string.Join('\n', Lines(message).Where(line => !line.EndsWith(": 0 elements", StringComparison.Ordinal)));

    private static List<string> Lines(object message)
    {
        var lines = new List<string>();
        Append(lines, message.GetType().Name, message);
        return lines;
    }

    private static void Append(List<string> lines, string path, object? value)
    {
        if (value is not null && value.GetType().IsMessage())
        {
            foreach (var member in Member.Of(value.GetType()))
                Append(lines, $"{path}.{member.Name}", member.Property.GetValue(value));
        }
        else if (value is IEnumerable list and not string)
        {
            var count = 0;
            foreach (var item in list)
                Append(lines, $"{path}[{count++}]", item);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {count} elements"));
        }
        else if (value is not null)
        {
            lines.Add($"{path}: {Scalar(value)}");
        }
    }

    private static string Scalar(object value) => value switch
    {
        JsonElement json => json.GetRawText(),
        ReadOnlyMemory<byte> bytes => Convert.ToBase64String(bytes.Span),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
