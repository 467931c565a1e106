using Billink.Contracts.Documents;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Finds the C# members that are generated from our own contract. Other contracts have none.</summary>
internal sealed class MemberNames(OpenApiSpec oldSpec, OpenApiSpec newSpec)
{
    private const string Namespace = "Billink.V2";

    /// <summary>Whether C# is generated from the contract.</summary>
    public bool IsOurs { get; } = HasWords(oldSpec) || HasWords(newSpec);

    /// <summary>The members that a change of these elements affects: types and properties, otherwise the method of the operation.</summary>
    public IReadOnlyList<string> OfOperation(
        OpenApiOperation oldOperation, OpenApiOperation newOperation, SpecElement? oldElement, SpecElement? newElement)
    {
        if (!IsOurs)
            return [];
        var members = new[] { oldElement, newElement }.OfType<SpecElement>()
            .Select(OfElement)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return members.Count > 0
            ? members
            : [.. new[] { oldOperation.Id, newOperation.Id }.OfType<string>().Select(OfId).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The C# type of a named schema.</summary>
    public IReadOnlyList<string> OfComponent(SpecElement component) => IsOurs && OfElement(component) is { } member ? [member] : [];

    /// <summary>
    /// The severity of a component's other name, and why. Null for the rule's: it depends on whether others generate code from the
    /// contract.
    /// </summary>
    public (Severity? Severity, string? Reason) JudgeName(string section, string name) => (IsOurs, IsType(section, name)) switch
    {
        (false, _) => (null, null),
        (_, true) => (Severity.Breaking, "Messages on the wire are unchanged, but code that names the C# type no longer compiles."),
        _ => (Severity.Compatible, "Nothing changes on the wire, and no C# type has the name."),
    };

    private bool IsType(string section, string name) =>
        section == "schemas" && (oldSpec.Contract is not { } contract || contract.Types.Any(type => type.Name == name));

    private static bool HasWords(OpenApiSpec spec) =>
        spec.Root.Map!.Entries.Any(entry => entry.Key.StartsWith("x-billink-", StringComparison.Ordinal));

    private static string OfId(string id) => $"{Namespace}.{OperationId.Parse(id).ClientMethod}";

    private static string? OfElement(SpecElement element)
    {
        var parts = element.Pointer.Split('/');
        if (parts.Length < 4 || parts[1] != "components" || parts[2] != "schemas")
            return null;
        var type = $"{Namespace}.{parts[3]}";
        if (parts.Length < 6 || parts[4] != "properties")
            return type;
        var wireName = parts[5].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        var property = element.File.Root.Get("components")?.Get("schemas")?.Get(parts[3])?.Get("properties")?.Get(wireName);
        return $"{type}.{property?.Text("x-billink-name") ?? char.ToUpperInvariant(wireName[0]) + wireName[1..]}";
    }
}
