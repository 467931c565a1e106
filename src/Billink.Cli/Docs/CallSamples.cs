using System.Globalization;
using System.Text;
using Billink.Contracts.Reading;

namespace Billink.Cli.Docs;

/// <summary>How to call an operation, with the required fields only.</summary>
/// <param name="contract">The contract, which has the types.</param>
/// <param name="operation">What to call.</param>
internal sealed class CallSamples(Contract contract, ContractOperation operation)
{
    private const int MaxDepth = 4;

    private readonly Dictionary<string, ContractType> types = contract.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    private bool IsXml => contract.Version == "v1";

    public string Curl() => IsXml
        ? $"curl http://127.0.0.1:5080{operation.Path} --data '<API>{Xml(operation.RequestType, 0)}</API>'"
        : $"curl http://127.0.0.1:5080{operation.Path} -X {operation.HttpMethod}{Headers()}{Data()}";

    private string Headers() => string.Concat(operation.Headers.Where(header => header.IsRequired || header.Credential is not null)
        .Select(header => $" -H '{header.WireName}: {Text(header)}'"));

    private string Data() => operation.RequestBody is RequestBody.None
        ? ""
        : $" -H 'Content-Type: {operation.RequestMediaType}' \\\n  --data '{Json(operation.RequestType, 0)}'";

    public string CSharp() =>
        $"var reply = await billink.{operation.Group}.{operation.Method}Async("
        + $"new Billink.{contract.Version.ToUpperInvariant()}.{operation.RequestType} {Initializer(operation.RequestType, 0)});";

    private IEnumerable<Member> Needed(string type) =>
        types[type].Members.Where(member => member.IsRequired || member.Credential is not null);

    private string Json(string type, int depth) => operation.RequestBody is RequestBody.Value && depth == 0
        ? Listed(types[type].Members[0], JsonValue(types[type].Members[0], depth))
        : "{" + string.Join(", ", Needed(type).Select(member => JsonMember(member, depth))) + "}";

    private string JsonMember(Member member, int depth) => $"\"{member.WireName}\": {Listed(member, JsonValue(member, depth))}";

    private static string Listed(Member member, string value) => member.Containers.Reverse().Aggregate(value, static (inside, container) =>
        container.IsMap ? $"{{\"…\": {inside}}}" : $"[{inside}]");

    private string JsonValue(Member member, int depth) => types.TryGetValue(member.Type, out var type)
        ? type.Kind switch
        {
            TypeKind.Object when depth < MaxDepth => Json(type.Name, depth + 1),
            TypeKind.Union when depth < MaxDepth => Listed(type.Members[0], JsonValue(type.Members[0], depth + 1)),
            TypeKind.IntegerEnum => type.Values[0].Value,
            TypeKind.TextEnum => $"\"{type.Values[0].Value}\"",
            _ => "{}",
        }
        : member.Type switch
        {
            "integer" => "1",
            "decimal" or "double" => "12.50",
            "boolean" => "true",
            "any" => "{}",
            _ => $"\"{Text(member)}\"",
        };

    private string Xml(string type, int depth)
    {
        var text = new StringBuilder();
        foreach (var member in Needed(type))
        {
            var inside = !types.TryGetValue(member.Type, out var inner) ? Text(member)
                : inner.Kind is TypeKind.Object or TypeKind.List && depth < MaxDepth ? Xml(inner.Name, depth + 1)
                : inner.Values.Count > 0 ? inner.Values[0].Value
                : "…";
            text.Append(CultureInfo.InvariantCulture, $"<{member.WireName}>{inside}</{member.WireName}>");
        }

        return text.ToString();
    }

    private string Initializer(string type, int depth)
    {
        var members = types[type].Members
            .Where(member => member.IsRequired && member.Credential is null && member.Default is null)
            .ToList();
        if (members.Count == 0)
            return "{ }";
        return "{ " + string.Join(", ", members.Select(member => $"{member.Name} = {Listed(member, Value(member, depth))}")) + " }";
    }

    private string Value(Member member, int depth) =>
        types.TryGetValue(member.Type, out var type) && type.Kind is TypeKind.Object or TypeKind.List
        ? depth < MaxDepth ? $"new() {Initializer(type.Name, depth + 1)}" : "new()"
        : "…";

    private static string Text(Member member) => member.Default ?? (member.Type, member.Format) switch
    {
        (_, "dd-mm-yyyy") or ("date", _) => "31-12-2026",
        (_, "decimal") or ("decimal", _) => "12.50",
        (_, "flag") => "1",
        (_, "yes-no") => "Y",
        ("integer", _) => "1",
        ("boolean", _) => "1",
        (_, "uri") => "https://shop.example/",
        (_, "email") => "robin@example.com",
        _ => member.Credential switch { "username" => "sandbox-user", "id" => "sandbox-client", _ => "…" },
    };
}
