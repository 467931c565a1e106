using System.Text;
using System.Xml;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>Resolves the files that a schema refers to, under artificial addresses that never reach the network.</summary>
internal sealed class XsdResolver : XmlResolver
{
    private readonly Dictionary<Uri, ContractSource> sources = [];
    private readonly Dictionary<Uri, string> texts = [];

    public XsdResolver(ContractSource root)
    {
        Root = AddressOf(root);
        sources[Root] = root;
    }

    public Uri Root { get; }

    /// <summary>The name of a file in reports.</summary>
    public string NameOf(string? address) =>
        sources[Uri.TryCreate(address, UriKind.Absolute, out var uri) && sources.ContainsKey(uri) ? uri : Root].Name;

    /// <summary>The texts of all files.</summary>
    public IEnumerable<string> Texts => sources.Values.Select(source => source.Text);

    /// <summary>The text of a file, as the schema compiler takes it.</summary>
    public string TextOf(Uri address)
    {
        if (!texts.TryGetValue(address, out var text))
            texts[address] = text = XsdText.Prepare(sources[address].Text);
        return text;
    }

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
    {
        if (string.IsNullOrEmpty(relativeUri))
            return baseUri ?? Root;
        var from = baseUri is not null && sources.TryGetValue(baseUri, out var known) ? known : sources[Root];
        var path = relativeUri.Replace('\\', '/');
        var found = from.OpenRelative?.Invoke(path) ?? from.OpenRelative?.Invoke(Uri.UnescapeDataString(path))
            ?? throw new ContractInputException(
                from.Name, 1, 1,
                $"It refers to {relativeUri}, which is not to be had. Put the file beside it; nothing is read from the network.");
        var address = AddressOf(found);
        sources.TryAdd(address, found);
        return address;
    }

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
        new MemoryStream(Encoding.UTF8.GetBytes(TextOf(absoluteUri)));

    // A file that is named in several ways, such as "a.xsd" and "../spec/a.xsd", is one file.
    private static Uri AddressOf(ContractSource source) =>
        new($"contract://schema/{Convert.ToHexString(Encoding.UTF8.GetBytes(Path.GetFullPath(source.Name)))}");
}
