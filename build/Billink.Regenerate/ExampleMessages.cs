using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Billink.Contracts.Documents;
using Billink.Contracts.Linting;
using Billink.Contracts.Reading;

namespace Billink.Regenerate;

/// <summary>
/// Writes a request and a success reply of every operation: v2's from the examples in the contract, v1's from the types of its messages.
/// The sandbox replies with them to operations that it has no handler for, and tests send them.
/// </summary>
internal static class ExampleMessages
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the text of the file.</summary>
    /// <param name="v2">The contract of v2.</param>
    /// <param name="v1">The contract of v1.</param>
    public static string Of(ContractFile v2, ContractFile v1)
    {
        var all = new JsonObject();
        foreach (var operation in v2.Reading.Contract!.Operations)
            all.Add(operation.Id, OfJson(operation, v2));
        foreach (var operation in v1.Reading.Contract!.Operations)
            all.Add(operation.Id, OfXml(operation, v1.Reading.Contract));
        return all.ToJsonString(Options) + "\n";
    }

    private static JsonObject OfJson(ContractOperation operation, ContractFile file)
    {
        var node = Find(operation, file);
        var (status, mediaType, reply) = SuccessOf(node);
        var example = new JsonObject();
        if (operation.Parameters.Any())
        {
            var values = new ExampleValues(file.Reading.Contract!);
            example.Add("parameters", new JsonObject(operation.Parameters
                .Select(parameter => KeyValuePair.Create(parameter.WireName, (JsonNode?)values.Of(parameter)))));
        }

        if (node.Get("requestBody")?.Follow().Get("content")?.Entries.FirstOrDefault() is { } body)
            example.Add("request", ExampleOf(body));
        example.Add("status", status);
        example.Add("mediaType", mediaType);
        example.Add("reply", reply);
        return example;
    }

    private static SpecElement Find(ContractOperation operation, ContractFile file) =>
        new SpecFileSet(CancellationToken.None).OpenMain(new ContractSource(file.Name, file.Text)).Root
            .Get("paths")!.Entries.SelectMany(path => path.Entries)
            .Single(node => node.Text("operationId") == operation.Id);

    private static (int Status, string MediaType, JsonNode? Reply) SuccessOf(SpecElement operation)
    {
        var success = operation.Get("responses")!.Entries.First(response => response.Segment.StartsWith('2'));
        var media = success.Follow().Get("content")?.Entries.FirstOrDefault();
        return (
            success.Segment is "2XX" ? 200 : int.Parse(success.Segment, CultureInfo.InvariantCulture),
            media?.Segment ?? "",
            media is null ? null : ExampleOf(media));
    }

    // A file has no example.
    private static JsonNode? ExampleOf(SpecElement media) =>
        (media.Get("example") ?? media.Get("examples")?.Entries.FirstOrDefault()?.Follow().Get("value")) is { } example
            ? JsonNode.Parse(SpecText.Json(example.Node))
            : null;

    private static JsonObject OfXml(ContractOperation operation, Contract contract)
    {
        var values = new ExampleValues(contract);
        return new JsonObject
        {
            ["request"] = values.Xml(operation.RequestType, isRequest: true),
            ["status"] = 200,
            ["mediaType"] = "text/xml",
            ["reply"] = values.Xml(operation.ResponseType!, isRequest: false),
        };
    }
}
