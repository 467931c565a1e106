using System.Text.Json.Nodes;
using System.Xml.Linq;
using Billink.Testing;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>The provenance and the source of an error or an operation in the contract.</summary>
/// <param name="Provenance">The provenance in the contract.</param>
/// <param name="Source">The source in the contract.</param>
internal sealed record ContractRow(string Provenance, string Source)
{
    private static readonly Lazy<Dictionary<(string, string), ContractRow>> Rows = new(() => FromV1().Concat(FromV2()).ToDictionary());

    /// <summary>The row of an error; of the operation itself when <paramref name="error"/> is null.</summary>
    public static ContractRow Of(string operation, string? error) => Rows.Value[(operation, error ?? "")];

    /// <summary>The known parts of a reply: if the documentation has no text for a code, the text isn't compared.</summary>
    public string Basis => Provenance switch
    {
        "documented" when IsTextOurs => "documented, but for its text",
        _ => Provenance,
    };

    private bool IsTextOurs => Source.Contains("only", StringComparison.Ordinal) || Source.Contains("the text", StringComparison.Ordinal)
        || Source.Contains("cut off", StringComparison.Ordinal) || Source.Contains("breaks off", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<(string, string), ContractRow>> FromV1()
    {
        XNamespace contract = "urn:billink:contract";
        foreach (var operation in XDocument.Load(Repository.ContractV1).Descendants(contract + "operation"))
        {
            var id = operation.Attribute("id")!.Value;
            yield return KeyValuePair.Create((id, ""), Read(operation));
            foreach (var error in operation.Elements(contract + "error"))
                yield return KeyValuePair.Create((id, error.Attribute("name")!.Value), Read(error));
        }

        static ContractRow Read(XElement element) => new(element.Attribute("provenance")!.Value, element.Attribute("source")?.Value ?? "");
    }

    private static IEnumerable<KeyValuePair<(string, string), ContractRow>> FromV2()
    {
        var document = YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Repository.ContractV2)))!;
        foreach (var operation in ContractOperations.In(document))
        {
            var id = Text(operation["operationId"]);
            yield return KeyValuePair
                .Create((id, ""), new ContractRow(Text(operation["x-billink-provenance"]), Text(operation["x-billink-source"])));
            foreach (var error in operation["x-billink-errors"]!.AsArray())
                yield return KeyValuePair
                    .Create((id, Text(error!["name"])), new ContractRow(Text(error["provenance"]), Text(error["source"])));
        }

        static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";
    }
}
