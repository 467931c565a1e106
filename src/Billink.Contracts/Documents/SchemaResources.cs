namespace Billink.Contracts.Documents;

/// <summary>
/// The schemas of a file that have an <c>$id</c> (JSON Schema 2020-12), and the file itself if it has a <c>$self</c> (OpenAPI 3.2), which
/// references can name.
/// </summary>
internal sealed class SchemaResources
{
    // An address for documents without one, against which relative addresses are resolved.
    private static readonly Uri NoBase = new("contract://document/");
    private readonly Dictionary<string, SpecElement> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecElement, Uri> addresses = [];

    private readonly SpecElement root;

    public SchemaResources(SpecElement root)
    {
        this.root = root;
        Collect(root, NoBase);
    }

    /// <summary>The schema with an address, which may be relative to the schema around the reference; null if there is none.</summary>
    public SpecElement? Find(string reference, SpecElement? around)
    {
        var start = addresses.GetValueOrDefault(around ?? root, NoBase);
        return byAddress.GetValueOrDefault(reference)
            ?? (Uri.TryCreate(start, reference, out var absolute) ? byAddress.GetValueOrDefault(absolute.AbsoluteUri) : null);
    }

    // The recursion is as deep as the document, which SpecLimits limits.
    private void Collect(SpecElement element, Uri around)
    {
        var key = element.Parent is null ? "$self" : "$id";
        if ((element.Text(key) ?? element.Text("$id")) is { } id && Uri.TryCreate(around, id.TrimEnd('#'), out var address))
        {
            byAddress.TryAdd(id, element);
            byAddress.TryAdd(address.AbsoluteUri, element);
            addresses[element] = around = address;
        }

        foreach (var child in element.Entries.Concat(element.Items))
            Collect(child, around);
    }
}
