using System.Buffers;
using System.Text;

namespace Billink.Forms;

/// <summary>Reads and writes <c>multipart/form-data</c>.</summary>
internal static class MultipartText
{
    /// <summary>A boundary that no content has: it can't be guessed.</summary>
    public static string NewBoundary() => $"billink-{Guid.NewGuid():N}";

    /// <summary>Writes parts.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="boundary">The text between parts.</param>
    public static void Write(IBufferWriter<byte> output, IEnumerable<FormPart> parts, string boundary)
    {
        foreach (var part in parts)
        {
            var file = part.FileName is null ? "" : $"; filename=\"{Quoted(part.FileName)}\"";
            var type = part.MediaType is null ? "" : $"Content-Type: {part.MediaType}\r\n";
            Text(output, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{Quoted(part.Name)}\"{file}\r\n{type}\r\n");
            output.Write(part.Content.Span);
            Text(output, "\r\n");
        }

        Text(output, $"--{boundary}--\r\n");
    }

    /// <summary>Reads parts. The first line has the boundary.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="FormatException">The body doesn't have this form.</exception>
    public static IReadOnlyList<FormPart> Read(ReadOnlyMemory<byte> body)
    {
        var end = body.Span.IndexOf("\r\n"u8);
        if (end < 3 || !body.Span.StartsWith("--"u8))
            throw new FormatException("The body doesn't begin with a boundary.");
        byte[] boundary = [.. "\r\n"u8, .. body.Span[..end]];
        var parts = new List<FormPart>();
        var rest = body[end..];
        while (!rest.Span.StartsWith("--"u8))
        {
            var next = rest.Length < 2 ? -1 : rest.Span[2..].IndexOf(boundary);
            if (next < 0)
                throw new FormatException("The last part has no boundary after it.");
            parts.Add(ReadPart(rest.Slice(2, next)));
            rest = rest[(2 + next + boundary.Length)..];
        }

        return parts;
    }

    private static FormPart ReadPart(ReadOnlyMemory<byte> part)
    {
        var end = part.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            throw new FormatException("A part has no headers.");
        var headers = Encoding.UTF8.GetString(part.Span[..end]).Split("\r\n");
        var disposition = ValueOf(headers, "Content-Disposition:") ?? "";
        return new FormPart(
            Parameter(disposition, "name") ?? throw new FormatException("A part has no name."),
            part[(end + 4)..],
            ValueOf(headers, "Content-Type:"),
            Parameter(disposition, "filename"));
    }

    private static string? ValueOf(string[] headers, string name) =>
        Array.Find(headers, header => header.StartsWith(name, StringComparison.OrdinalIgnoreCase))?[name.Length..].Trim();

    // The value can have quotes, in which a semicolon is part of it.
    private static string? Parameter(string disposition, string name)
    {
        while (disposition.IndexOf(';', StringComparison.Ordinal) is var at and >= 0)
        {
            var parts = disposition[(at + 1)..].Split('=', 2);
            if (parts.Length < 2)
                return null;
            var text = parts[1].TrimStart();
            var isQuoted = text.StartsWith('"');
            var end = isQuoted ? text.IndexOf('"', 1) : text.IndexOf(';', StringComparison.Ordinal);
            if (isQuoted && end < 0)
                return null;
            var value = isQuoted ? Unquoted(text[1..end]) : (end < 0 ? text : text[..end]).TrimEnd();
            if (parts[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
            disposition = end < 0 ? "" : text[end..];
        }

        return null;
    }

    // As browsers do it.
    private static string Quoted(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Unquoted(string text) => text
        .Replace("%22", "\"", StringComparison.Ordinal)
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal);

    private static void Text(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
