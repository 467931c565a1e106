using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Billink.Testing;

/// <summary>
/// Validates bodies against the repository's contracts with independent validators: JsonSchema.Net for v2, System.Xml for v1.
/// Loaded and compiled once.
/// </summary>
public static class ContractSchemas
{
    private static readonly Lazy<JsonSchemas> Declared = new(() => JsonSchemas.Load(anyScalar: false));
    private static readonly Lazy<JsonSchemas> AnyScalar = new(() => JsonSchemas.Load(anyScalar: true));
    private static readonly Lazy<XmlSchemaSet> Xsd = new(LoadXsd);

    /// <summary>Validates a JSON body that is written: every value must have the declared type.</summary>
    /// <param name="schemaName">As in <c>CreditRequest</c>.</param>
    /// <param name="json">The body.</param>
    /// <returns>One line for each problem, with its path; none when the body is valid.</returns>
    /// <exception cref="ArgumentException">The contract has no such schema.</exception>
    public static IReadOnlyList<string> ValidateJson(string schemaName, string json) => Declared.Value.Validate(schemaName, json);

    /// <summary>Validates a JSON body that is read: <c>x-billink-wire: scalar</c> allows a string, a number or a boolean.</summary>
    /// <param name="schemaName">As in <c>CreditResponse</c>.</param>
    /// <param name="json">The body.</param>
    /// <returns>One line for each problem, with its path; none when the body is valid.</returns>
    /// <exception cref="ArgumentException">The contract has no such schema.</exception>
    public static IReadOnlyList<string> ValidateJsonAsRead(string schemaName, string json) => AnyScalar.Value.Validate(schemaName, json);

    /// <summary>Validates an XML document against a complex type of the XSD, with any name of the root.</summary>
    /// <param name="typeName">As in <c>CheckRequest</c>.</param>
    /// <param name="xml">The document. DTDs are rejected.</param>
    /// <returns>One line for each problem, with its position; none when the document is valid.</returns>
    /// <exception cref="ArgumentException">The contract has no such type.</exception>
    public static IReadOnlyList<string> ValidateXml(string typeName, string xml)
    {
        if (Xsd.Value.GlobalTypes[new XmlQualifiedName(typeName)] is not XmlSchemaType type)
            throw new ArgumentException($"The XSD has no type {typeName}.", nameof(typeName));
        var errors = new List<string>();
        try
        {
            var root = XDocument.Parse(xml, LoadOptions.SetLineInfo).Root!;
            root.Validate(type, Xsd.Value, (sender, e) => errors.Add($"{PositionOf(sender)}: {e.Message}"));
        }
        catch (XmlException exception)
        {
            errors.Add(exception.Message);
        }

        return errors;
    }

    private static string PositionOf(object? sender) =>
        sender is IXmlLineInfo info && info.HasLineInfo() ? $"{info.LineNumber}:{info.LinePosition}" : "?";

    private static XmlSchemaSet LoadXsd()
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(Repository.ContractV1, settings);
        set.Add(null, reader);
        set.Compile();
        return set;
    }
}
