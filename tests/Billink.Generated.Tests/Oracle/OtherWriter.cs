using System.Xml.Linq;

namespace Billink.Generated.Tests.Oracle;

/// <summary>
/// Rewrites a v1 document like other clients and servers, with the same meaning: children in another order, unknown elements, comments,
/// CDATA, line breaks. The same seed has the same result.
/// </summary>
/// <param name="seed">The seed of the random changes.</param>
internal sealed class OtherWriter(int seed)
{
    private readonly Random random = new(seed);

    public byte[] Rewrite(byte[] xml)
    {
        using var input = new MemoryStream(xml);
        var document = XDocument.Load(input, LoadOptions.PreserveWhitespace);
        Rewrite(document.Root!);

        using var output = new MemoryStream();
        document.Save(output, SaveOptions.DisableFormatting);
        return output.ToArray();
    }

    private void Rewrite(XElement element)
    {
        var children = element.Elements().ToArray();
        if (children.Length == 0)
        {
            RewriteText(element);
            return;
        }

        foreach (var child in children)
            Rewrite(child);
        // The elements of a list have one name, and their order counts.
        if (children.Select(child => child.Name).Distinct().Count() == children.Length)
            random.Shuffle(children);
        element.ReplaceNodes(children.SelectMany(child => Noise().Append(child)).Concat(Noise()));
    }

    private void RewriteText(XElement leaf)
    {
        var text = leaf.Value;
        // A CDATA section can't contain its own end, and a reader normalizes the line ends in it.
        if (text.Length > 0 && !text.Contains("]]>", StringComparison.Ordinal) && !text.Contains('\r') && random.Next(3) == 0)
            leaf.ReplaceNodes(new XCData(text));
    }

    private IEnumerable<XNode> Noise() => random.Next(6) switch
    {
        0 => [new XText("\n  ")],
        1 => [new XComment(" opmerking ")],
        2 => [new XElement("ONBEKEND", new XAttribute("a", "1"), "tekst", new XElement("ITEM", new XElement("CODE", "1")))],
        3 => [new XElement("ONBEKENDLEEG")],
        4 => [new XProcessingInstruction("shop", "x=1")],
        _ => [],
    };
}
