using System.Text.Json;

namespace Billink.Testing;

/// <summary>The example of an operation in <c>spec/messages/examples.json</c>, which is generated from the contracts.</summary>
/// <param name="Parameters">The values of the parameters, by name on the wire.</param>
/// <param name="Request">The body of the request; null if it has none.</param>
/// <param name="Reply">The body of the success reply; null if it has none, or is a file.</param>
public sealed record ContractExample(IReadOnlyDictionary<string, string> Parameters, string? Request, string? Reply)
{
    private static readonly Lazy<Dictionary<string, ContractExample>> All = new(Load);

    /// <summary>Finds the example of an operation.</summary>
    /// <param name="operation">The operation's id.</param>
    /// <returns>The example.</returns>
    public static ContractExample Of(string operation) => All.Value[operation];

    /// <summary>Fills the placeholders of a path.</summary>
    /// <param name="path">The path of the operation, as in <c>/v2/order/{number}</c>.</param>
    /// <returns>The path with the values of the example.</returns>
    public string FillPath(string path) => Parameters.Aggregate(path, (filled, parameter) =>
        filled.Replace($"{{{parameter.Key}}}", Uri.EscapeDataString(parameter.Value), StringComparison.Ordinal));

    private static Dictionary<string, ContractExample> Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.File("spec", "messages", "examples.json")));
        return document.RootElement.EnumerateObject().ToDictionary(row => row.Name, row => Read(row.Value), StringComparer.Ordinal);
    }

    private static ContractExample Read(JsonElement example) => new(
        example.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateObject().ToDictionary(row => row.Name, row => row.Value.GetString()!, StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal),
        example.TryGetProperty("request", out var request) ? Text(request) : null,
        Text(example.GetProperty("reply")));

    // XML is a text.
    private static string? Text(JsonElement message) => message.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => message.GetString(),
        _ => message.GetRawText(),
    };
}
