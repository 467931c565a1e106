using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>
/// Prepares the text of a schema for the schema compiler of the base library, which decodes and refuses more than it should.
/// </summary>
internal static partial class XsdText
{
    private const long MaxCharactersFromEntities = 1_000_000;

    /// <summary>The text without an encoding declaration and without a document type. Lines keep their numbers.</summary>
    public static string Prepare(string text)
    {
        // The text is decoded already, so the declared encoding is no longer true.
        var plain = Declaration().Replace(text.TrimStart('\uFEFF'), declaration => new string(' ', declaration.Length));
        return plain.Contains("<!DOCTYPE", StringComparison.Ordinal) ? Expand(plain) : plain;
    }

    // Entities of the file itself are replaced. The external part of a document type is never read.
    private static string Expand(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MaxCharactersFromEntities,
        };
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
        reader.MoveToContent();
        var skipped = text.Length - text.TrimStart().Length;
        var lines = text[..skipped].Count(letter => letter == '\n') + ((IXmlLineInfo)reader).LineNumber - 1;
        return new StringBuilder().Append('\n', lines).Append(reader.ReadOuterXml()).ToString();
    }

    [GeneratedRegex(@"\A<\?xml\s[^>]*\?>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();
}
