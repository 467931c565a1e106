using System.Text;
using System.Text.RegularExpressions;
using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>Decodes a contract file: by its byte order mark, otherwise by its XML declaration, otherwise as UTF-8.</summary>
internal static partial class ContractEncoding
{
    private const int LongestDeclaration = 256;

    // Another character in place of a broken one would hide a difference.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="BadInputException">
    /// The declaration names an encoding that doesn't exist, or the content isn't in its encoding.
    /// </exception>
    public static string Read(string file) => Decode(file, File.ReadAllBytes(file));

    /// <exception cref="BadInputException">
    /// The declaration names an encoding that doesn't exist, or the content isn't in its encoding.
    /// </exception>
    public static string Decode(string name, byte[] content)
    {
        var hasMark = content.AsSpan().StartsWith(Utf8Mark);
        var encoding = hasMark ? Utf8 : Of(name, content);
        try
        {
            using var stream = new MemoryStream(content, hasMark ? Utf8Mark.Length : 0, content.Length - (hasMark ? Utf8Mark.Length : 0));
            using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"{name} is read as {encoding.WebName}, but has other bytes. Save it as UTF-8.");
        }
    }

    private static Encoding Of(string name, byte[] content)
    {
        var start = Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, LongestDeclaration)));
        if (Declaration().Match(start) is not { Success: true } declaration)
            return Utf8;
        var encoding = declaration.Groups["name"].Value;

        // A file without a byte order mark whose declaration can be read is not UTF-16, whatever it says.
        if (encoding.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
            return Utf8;
        try
        {
            var (encoder, decoder) = (EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return CodePagesEncodingProvider.Instance.GetEncoding(encoding, encoder, decoder)
                ?? Encoding.GetEncoding(encoding, encoder, decoder);
        }
        catch (ArgumentException)
        {
            throw new BadInputException($"{name} has the encoding {encoding}, which isn't known. Save it as UTF-8.");
        }
    }

    [GeneratedRegex("\\A<\\?xml\\s[^>]*encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9._-]+)[\"']", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
