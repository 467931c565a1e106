using Billink.Contracts.Diffing.Documents;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Compares what belongs to no operation in particular.</summary>
internal static class DocumentComparer
{
    public static void Compare(OpenApiComparison comparison)
    {
        SecurityComparer.CompareSchemes(comparison);
        CompareServers(comparison);
        CompareDocs(comparison);
        ComponentComparer.Compare(comparison);
    }

    private static void CompareServers(OpenApiComparison comparison)
    {
        var (before, now) = (Servers(comparison.Old.Root), Servers(comparison.New.Root));
        foreach (var (url, place) in before.Where(server => !now.ContainsKey(server.Key)))
            comparison.Changes.Add(SecurityRules.ServerRemoved, $"The server {url} is gone.", "servers", url, null, place.Location, null, url);
        foreach (var (url, place) in now.Where(server => !before.ContainsKey(server.Key)))
            comparison.Changes.Add(SecurityRules.ServerAdded, $"The server {url} is new.", "servers", url, null, null, place.Location, null, url);
    }

    private static Dictionary<string, SpecPlace> Servers(SpecPlace root)
    {
        var servers = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        foreach (var server in root.Get("servers")?.Items ?? [])
            servers.TryAdd(server.Text("url")?.TrimEnd('/') ?? "", server);
        return servers;
    }

    private static void CompareDocs(OpenApiComparison comparison)
    {
        var (before, now) = (comparison.Old.Root.Get("info"), comparison.New.Root.Get("info"));
        foreach (var key in new[] { "title", "description", "termsOfService" })
        {
            if (before?.Text(key) != now?.Text(key))
                comparison.Changes.Add(OperationRules.DocsChanged, $"The document has another {key}.", $"info {key}", "", null, before?.Location, now?.Location);
        }
    }
}
