using System.Buffers;
using System.Text;

namespace Billink.Masking;

/// <summary>Shows the elements of XML without their values, where XML isn't expected. It doesn't use .NET's XML.</summary>
internal static class XmlOutline
{
    private static readonly SearchValues<byte> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:"u8);

    public static string Of(ReadOnlySpan<byte> body, MaskRules rules)
    {
        var text = new StringBuilder();
        while (!body.IsEmpty)
        {
            var length = body[1..].IndexOf((byte)'<') + 1;
            if (length == 0)
                length = body.Length;
            Append(text, body[..length], rules);
            body = body[length..];
        }

        return text.ToString();
    }

    /// <summary>Appends a tag and the text after it. Everything but the tag's name is a value.</summary>
    private static void Append(StringBuilder text, ReadOnlySpan<byte> part, MaskRules rules)
    {
        if (part.StartsWith("<?"u8))
            return;
        var slash = part.StartsWith("</"u8) ? "/" : "";
        var name = part[Math.Min(part.Length, 1 + slash.Length)..];
        var length = name.IndexOfAnyExcept(NameCharacters);
        if (part[0] == '<' && length > 0 && "/> \t\r\n"u8.Contains(name[length]))
        {
            text.Append('<').Append(slash).Append(rules.Scrub(Encoding.ASCII.GetString(name[..length]))).Append('>');
            part = part[(part.IndexOf((byte)'>') + 1)..];
        }

        if (part.ContainsAnyExcept(" \t\r\n"u8))
            text.Append(MaskRules.Masked);
    }
}
