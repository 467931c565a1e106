using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Billink.V1;

namespace Billink.Sandbox.Server.Pages;

/// <summary>
/// An OpenAPI document of the routes of v1, derived from the contract. Its schemas describe examples: the rules of the messages are in the
/// XML schema.
/// </summary>
internal static class V1Document
{
    private const string Description = """
        v1 takes and returns XML. The contract is the XML schema `billink-v1.xsd`; this page is derived from it, and OpenAPI can't express
        its rules. Each operation shows an example that the sandbox understands. Every reply has HTTP status 200: its code says whether the
        request succeeded.
        """;

    /// <summary>Writes the document.</summary>
    /// <param name="url">The address of the sandbox.</param>
    /// <param name="merchant">The merchant of the examples.</param>
    public static ReadOnlyMemory<byte> Write(string url, BillinkCredentials merchant)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("openapi", "3.0.3");
        json.WriteStartObject("info");
        json.WriteString("title", "Billink v1 (XML)");
        json.WriteString("version", "1");
        json.WriteString("description", Description);
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", url);
        json.WriteString("description", "This sandbox");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("paths");
        foreach (var (operation, xml) in V1Examples.For(merchant))
            WriteOperation(json, operation, xml);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return output.WrittenMemory;
    }

    private static void WriteOperation(Utf8JsonWriter json, BillinkOperation operation, XElement example)
    {
        // A path can be in the document once. The fragment, which isn't sent, distinguishes a hold from its end.
        json.WriteStartObject(operation.Path + (operation == V1Operations.Resume ? "#resume" : ""));
        json.WriteStartObject("post");
        json.WriteStartArray("tags");
        json.WriteStringValue("Legacy");
        json.WriteEndArray();
        json.WriteString("operationId", operation.Id);
        json.WriteString("summary", operation.Summary);
        json.WriteString("description", Errors(operation));
        json.WriteStartObject("requestBody");
        json.WriteBoolean("required", true);
        json.WriteStartObject("content");
        json.WriteStartObject("text/xml");
        json.WritePropertyName("schema");
        WriteSchema(json, example);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", "A success or an error, in XML.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Describes an element by its example. Swagger UI makes the example of a request from the schema.</summary>
    private static void WriteSchema(Utf8JsonWriter json, XElement element)
    {
        json.WriteStartObject();
        if (!element.HasElements)
        {
            json.WriteString("type", "string");
            json.WriteString("example", element.Value);
        }
        else if (element.Elements().All(child => child.Name == "ITEM"))
        {
            json.WriteString("type", "array");
            json.WriteStartObject("xml");
            json.WriteBoolean("wrapped", true);
            json.WriteEndObject();
            json.WritePropertyName("items");
            WriteSchema(json, element.Elements().First());
        }
        else
        {
            json.WriteString("type", "object");
            json.WriteStartObject("xml");
            json.WriteString("name", element.Name.LocalName);
            json.WriteEndObject();
            json.WriteStartObject("properties");
            foreach (var child in element.Elements())
            {
                json.WritePropertyName(child.Name.LocalName);
                WriteSchema(json, child);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The error codes of an operation, as a table in Markdown.</summary>
    private static string Errors(BillinkOperation operation)
    {
        var table = new StringBuilder();
        table.Append("Errors of `").Append(operation.Id).Append("`:\n\n| code | message | what to do |\n|---|---|---|\n");
        foreach (var error in operation.Errors)
        {
            table.Append("| ").Append(error.Code).Append(" | ").Append(error.Text.Replace("|", "\\|", StringComparison.Ordinal))
                .Append(" | ").Append(error.Advice.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        }

        return table.ToString();
    }
}
