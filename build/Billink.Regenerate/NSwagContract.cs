using System.Text.Json;
using System.Text.Json.Nodes;
using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Regenerate;

/// <summary>
/// Writes the v2 contract for NSwag, from the model that both generators share: each type with its members, and each operation as a call
/// with one request and one reply. C# types, names and documentation are ready, in <c>x-billink-code</c>: the templates only place them.
/// </summary>
/// <param name="contract">The contract.</param>
internal sealed class NSwagContract(Contract contract)
{
    private const string Code = "x-billink-code";

    private readonly Dictionary<string, ContractType> types = contract.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Writes the file.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="output">The file.</param>
    public static void Write(Contract contract, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        File.WriteAllText(output, new NSwagContract(contract).Document().ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    private JsonObject Document() => new()
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = "Billink v2", ["version"] = "2" },
        ["paths"] = Objects(contract.Operations.Select(operation => ("/" + operation.Id, Call(operation)))),
        ["components"] = new JsonObject
        {
            // A simple type has no C#, and the compiler generates that of a union.
            ["schemas"] = Objects(contract.Types.Where(type => type.Kind is not (TypeKind.Simple or TypeKind.Union))
                .Select(type => (type.Name, Schema(type)))),
        },
    };

    private JsonObject Call(ContractOperation operation) => new()
    {
        ["post"] = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["requestBody"] = Content(operation.RequestType),
            ["responses"] = new JsonObject { ["200"] = Content(operation.RequestType) },
            [Code] = new JsonObject
            {
                ["request"] = operation.RequestType,
                ["operation"] = "V2Operations." + operation.Stem,
                ["name"] = operation.Method,
                ["reply"] = OperationReply.TypeOf(operation, types),
                ["isEmpty"] = operation.ReplyBody is ReplyBody.Empty,
                ["isFile"] = operation.ReplyBody is ReplyBody.File,
                ["obsolete"] = operation.IsDeprecated ? Indent(ObsoleteDocs.Operation, 1) : "",
                ["interface"] = Comment(ClientDocs.Interface(GroupSummary(operation)), depth: 0),
                ["class"] = Comment(ClientDocs.Class(operation.Group + "Client"), depth: 0),
                ["call"] = Comment(OperationDocs.Call(operation), depth: 1),
                ["tryCall"] = Comment(OperationDocs.TryCall(operation), depth: 1),
                ["stream"] = Comment(OperationDocs.Stream(operation), depth: 1),
                ["tryStream"] = Comment(OperationDocs.TryStream(operation), depth: 1),
            },
        },
    };

    private static string GroupSummary(ContractOperation operation) =>
        operation.GroupSummary.Length > 0 ? operation.GroupSummary : $"The operations of {operation.Group}.";

    private static JsonObject Content(string type) => new()
    {
        ["description"] = "",
        ["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + type } },
        },
    };

    private JsonObject Schema(ContractType type) => type.Kind is TypeKind.Object ? Record(type) : Enumeration(type);

    private JsonObject Record(ContractType type) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = Objects(type.Members.Select(member => (member.Name, Property(member, type)))),
        [Code] = new JsonObject
        {
            ["docs"] = Comment(TypeDocs.Record(type), depth: 0),
            ["usings"] = string.Concat(RecordProperty.Usings(type, types).Select(name => $"using {name};\n")),
        },
    };

    private JsonObject Property(Member member, ContractType type) => new()
    {
        ["type"] = "string",
        [Code] = new JsonObject
        {
            ["docs"] = Comment(MemberDocs.Property(member, type), depth: 1),
            ["attributes"] = string.Join('\n', RecordProperty.Attributes(member, types).Select(attribute => Indent(attribute, 1))),
            ["declaration"] = RecordProperty.Declaration(member, types),
        },
    };

    private static JsonObject Enumeration(ContractType type) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. type.Values.Select(value => (JsonNode)value.Name)]),
        [Code] = new JsonObject
        {
            ["isText"] = type.Kind is TypeKind.TextEnum,
            ["docs"] = Comment(TypeDocs.Enumeration(type), depth: 0),
            ["toText"] = Comment(TypeDocs.ToText(type), depth: 1),
            ["constants"] = Comment(TypeDocs.Constants(type), depth: 1),
            ["values"] = new JsonArray([.. type.Values.Select(value => (JsonNode)new JsonObject
            {
                ["name"] = value.Name,
                ["literal"] = type.Kind is TypeKind.TextEnum ? RecordProperty.Literal(value.Value) : value.Value,
                ["docs"] = Comment(TypeDocs.Value(type, value), depth: 1),
                ["constantDocs"] = Comment(TypeDocs.Constant(type, value), depth: 2),
            })]),
        },
    };

    private static JsonObject Objects(IEnumerable<(string Name, JsonObject Value)> items) =>
        new(items.Select(item => KeyValuePair.Create(item.Name, (JsonNode?)item.Value)));

    private static string Comment(DocComment comment, int depth) =>
        string.Join('\n', comment.Lines(140 - (depth * 4)).Select(line => Indent(line, depth)));

    private static string Indent(string line, int depth) => new string(' ', depth * 4) + line;
}
