using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;

namespace Billink.Contracts.Diff.Xsd.Instances;

/// <summary>What a comparison found that only the old version takes: where a document that shows it has to hit.</summary>
internal sealed class ExampleHints
{
    private readonly Dictionary<XmlSchemaType, string> texts = [];
    private readonly Dictionary<XmlSchemaType, IReadOnlyList<ElementName>> contents = [];

    public void Add(XmlSchemaType type, string? text)
    {
        if (text is not null)
            texts[type] = text;
    }

    public void Add(XmlSchemaType type, IReadOnlyList<ElementName> content) => contents[type] = content;

    /// <summary>A text of the type; null where there is none to aim at.</summary>
    public string? TextOf(XmlSchemaType type) => texts.GetValueOrDefault(type);

    /// <summary>Elements inside the type, in order; null where there are none to aim at.</summary>
    public IReadOnlyList<ElementName>? ContentOf(XmlSchemaType type) => contents.GetValueOrDefault(type);
}
