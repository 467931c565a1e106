using System.Text;
using System.Text.RegularExpressions;
using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>Decodes a contract file: by its byte order mark, otherwise by its XML declaration, otherwise as UTF-8.</summary>
internal static partial class ContractEncoding
{
    private const int LongestDeclaration = 256;

    /// <exception cref="BadInputException">The declaration names an encoding that doesn't exist.</exception>
    public static string Read(string file) => Decode(file, File.ReadAllBytes(file));

    /// <exception cref="BadInputException">The declaration names an encoding that doesn't exist.</exception>
    public static string Decode(string name, byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Of(name, content), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding Of(string name, byte[] content)
    {
        var start = Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, LongestDeclaration)));
        if (Declaration().Match(start) is not { Success: true } declaration)
            return Encoding.UTF8;
        var encoding = declaration.Groups["name"].Value;

        // A file without a byte order mark whose declaration can be read is not UTF-16, whatever it says.
        if (encoding.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        }
        catch (ArgumentException)
        {
            throw new BadInputException($"{name} has the encoding {encoding}, which isn't known. Save it as UTF-8.");
        }
    }

    [GeneratedRegex("\\A<\\?xml\\s[^>]*encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9._-]+)[\"']", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
