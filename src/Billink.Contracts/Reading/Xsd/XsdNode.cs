using System.Xml;
using System.Xml.Linq;

namespace Billink.Contracts.Reading.Xsd;

/// <summary>An element of the schema file. <see cref="Finish"/> reports attributes and children that weren't read.</summary>
internal sealed class XsdNode(XElement element, string subject, ProblemList problems) : Fields(subject, PositionOf(element), problems)
{
    public static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    public static readonly XNamespace Bc = Vocabulary.XmlNamespace;

    private readonly HashSet<XObject> read = [];

    private bool IsWord => element.Name.Namespace == Bc;

    /// <summary>
    /// In a schema element, the attribute <c>bc:word</c>; in an element of the vocabulary, its attribute or child of that name.
    /// </summary>
    public override Located? Find(string word)
    {
        if (!IsWord)
            return Text(element.Attribute(Bc + word));
        if (element.Attribute(word) is { } attribute)
            return Text(attribute);
        if (element.Element(Bc + word) is not { } child)
            return null;
        read.Add(child);
        return new Located(child.Value, PositionOf(child));
    }

    public override bool HasWord(string word) => Find(word) is not null;

    public override string Spell(string word) => IsWord ? word : "bc:" + word;

    /// <summary>An attribute of XSD itself.</summary>
    public Located? Attribute(string name) => Text(element.Attribute(name));

    /// <summary>The children with a name, schema elements or words, each with its own reader.</summary>
    public IReadOnlyList<XsdNode> Children(XName name, string childSubject)
    {
        var children = element.Elements(name).ToList();
        read.UnionWith(children);
        return [.. children.Select(child => new XsdNode(child, childSubject, Problems))];
    }

    public XsdNode? Child(XName name, string childSubject)
    {
        var children = Children(name, childSubject);
        foreach (var extra in children.Skip(1))
            Problems.Add(ContractProblems.Duplicate, extra.Position, $"The {Subject} has {Show(name)} twice. Keep one.");
        return children.Count > 0 ? children[0] : null;
    }

    /// <summary>The text inside.</summary>
    public string InnerText => element.Value;

    /// <summary>Reports the content that wasn't read.</summary>
    /// <param name="hint">What to write instead of an unsupported construct.</param>
    public void Finish(string hint)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !read.Contains(attribute)))
            Report(attribute, attribute.Name, hint);
        foreach (var child in element.Elements().Where(child => !read.Contains(child)))
            Report(child, child.Name, hint);
    }

    public static Position PositionOf(XObject item) =>
        item is IXmlLineInfo info && info.HasLineInfo() ? new Position(info.LineNumber, info.LinePosition) : default;

    private void Report(XObject item, XName name, string hint)
    {
        if (name.Namespace == Bc || (IsWord && name.Namespace == XNamespace.None))
        {
            var reason = Vocabulary.Words.Contains(name.LocalName, StringComparer.Ordinal) || IsWord
                ? $"does not belong on the {Subject}"
                : "is not a word of the vocabulary";
            Problems.Add(ContractProblems.UnknownWord, PositionOf(item),
                $"{Show(name)} {reason}. Remove it, or see spec/README.md for the allowed words.");
        }
        else
        {
            Problems.Add(ContractProblems.Unsupported, PositionOf(item), $"{Show(name)} is not supported on the {Subject}. {hint}");
        }
    }

    private Located? Text(XAttribute? attribute)
    {
        if (attribute is null)
            return null;
        read.Add(attribute);
        return new Located(attribute.Value, PositionOf(attribute));
    }

    private static string Show(XName name) =>
        name.Namespace == Xs ? "xs:" + name.LocalName : name.Namespace == Bc ? "bc:" + name.LocalName : name.LocalName;
}
