using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>
/// Finds schemas that inherit from a schema with a discriminator. They refer to it in <c>allOf</c>, and can occur wherever it occurs,
/// although no reference there names them.
/// </summary>
internal sealed class Subtypes
{
    private const string Start = "#/components/schemas/";

    private readonly Dictionary<string, List<string>> byBase = new(StringComparer.Ordinal);

    public Subtypes(SpecMap root)
    {
        var schemas = ((root["components"] as SpecMap)?["schemas"] as SpecMap)?.Entries ?? [];
        var heirs = schemas
            .SelectMany(
                entry => ((entry.Value as SpecMap)?["allOf"] as SpecList)?.Items ?? [], (entry, part) => (entry.Key, Base: Reference(part)))
            .ToLookup(heir => heir.Base, heir => heir.Key, StringComparer.Ordinal);
        var open = new Stack<string>(
            schemas.Where(entry => (entry.Value as SpecMap)?["discriminator"] is not null).Select(entry => Start + entry.Key));
        while (open.TryPop(out var reference))
        {
            if (byBase.ContainsKey(reference) || !heirs[reference].Any())
                continue;
            byBase[reference] = [.. heirs[reference].Select(name => Start + name)];
            byBase[reference].ForEach(open.Push);
        }
    }

    /// <summary>
    /// The schemas that inherit from a schema directly, by references such as <c>#/components/schemas/Pet</c>.
    /// </summary>
    public IReadOnlyList<string> Of(string reference) => byBase.GetValueOrDefault(reference, []);

    private static string Reference(SpecNode node) => ((node as SpecMap)?["$ref"] as SpecScalar)?.Value ?? "";
}
