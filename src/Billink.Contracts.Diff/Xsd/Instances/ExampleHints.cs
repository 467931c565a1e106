using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;

namespace Billink.Contracts.Diff.Xsd.Instances;

/// <summary>Content that only the old version allows, according to a comparison. An example document should contain it.</summary>
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

    /// <summary>A text of the type; null if there is no hint.</summary>
    public string? TextOf(XmlSchemaType type) => texts.GetValueOrDefault(type);

    /// <summary>Elements inside the type, in order; null if there is no hint.</summary>
    public IReadOnlyList<ElementName>? ContentOf(XmlSchemaType type) => contents.GetValueOrDefault(type);
}
