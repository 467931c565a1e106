using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Billink.Contracts.Reading;
using Billink.Regenerate;
using Billink.Testing;
using Fluid;

namespace Billink.Generators.Tests.Compiling;

/// <summary>
/// Renders the templates of NSwag in this process: NSwag itself takes seconds for a contract. Each template gets what NSwag gives it.
/// </summary>
internal static partial class RecordTemplates
{
    private const string Version = "14.7.1.0";

    private static readonly FluidParser Parser = new();

    private static readonly IFluidTemplate Class = Read("Class");
    private static readonly IFluidTemplate Enum = Read("Enum");
    private static readonly IFluidTemplate Client = Read("Client.Class");
    private static readonly IFluidTemplate Interface = Read("Client.Interface");

    /// <summary>The files of a contract, by type.</summary>
    public static IReadOnlyDictionary<string, string> Render(Contract contract)
    {
        var document = DocumentOf(contract);
        var schemas = document["components"]!["schemas"]!.AsObject().Select(schema => Schema(schema.Key, schema.Value!.AsObject()));
        var clients = document["paths"]!.AsObject().Select(path => path.Value!["post"]!.AsObject())
            .GroupBy(operation => ((string)operation["operationId"]!).Split('_')[0], StringComparer.Ordinal)
            .SelectMany(group => Clients(group.Key, [.. group.Select(Extension)]));
        return schemas.Concat(clients).SelectMany(text => FileLine().Split(text).Skip(1).Chunk(2))
            .ToDictionary(part => part[0], part => "#nullable enable\n" + part[1], StringComparer.Ordinal);
    }

    private static JsonObject DocumentOf(Contract contract)
    {
        var file = Path.Combine(Path.GetTempPath(), $"billink-{Guid.NewGuid():N}", "nswag.json");
        try
        {
            NSwagContract.Write(contract, file);
            return JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static string Schema(string name, JsonObject schema)
    {
        var model = Extension(schema);
        model["ToolchainVersion"] = Version;
        if (schema.ContainsKey("enum"))
        {
            model["Name"] = name;
            return Render(Enum, model);
        }

        model["ClassName"] = name;
        model["Properties"] = schema["properties"]!.AsObject().Select(property => Extension(property.Value!.AsObject())).ToArray();
        return Render(Class, model);
    }

    private static IEnumerable<string> Clients(string group, Dictionary<string, object>[] operations)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Class"] = group + "Client",
            ["Operations"] = operations,
            ["InterfaceOperations"] = operations,
            ["ToolchainVersion"] = Version,
        };
        return [Render(Client, model), Render(Interface, model)];
    }

    private static Dictionary<string, object> Extension(JsonObject node) => new(StringComparer.Ordinal)
    {
        ["ExtensionData"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["x-billink-code"] = Plain(node["x-billink-code"]) },
    };

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject map => map.ToDictionary(item => item.Key, item => Plain(item.Value), StringComparer.Ordinal),
        JsonArray list => list.Select(Plain).ToArray(),
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        JsonValue value => (string?)value,
        _ => null,
    };

    private static string Render(IFluidTemplate template, Dictionary<string, object> model)
    {
        var context = new TemplateContext();
        foreach (var (name, value) in model)
            context.SetValue(name, value);
        return template.Render(context);
    }

    // NSwag removes lines that have only tags, and no other line breaks.
    private static IFluidTemplate Read(string name)
    {
        var text = File.ReadAllText(Repository.File("build", "nswag", "templates", name + ".liquid")).ReplaceLineEndings("\n");
        return Parser.Parse(TagLine().Replace(text, "${tag}").Replace("{%-", "{%", StringComparison.Ordinal)
            .Replace("-%}", "%}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^[ ]*(?<tag>\{%.*%\})\n", RegexOptions.Multiline, 10_000)]
    private static partial Regex TagLine();

    [GeneratedRegex(@"^#file (?<name>\S+)\n", RegexOptions.Multiline, 10_000)]
    private static partial Regex FileLine();
}
