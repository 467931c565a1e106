using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares where operations can be called: the document's servers, and those that an operation or its path has instead.</summary>
internal static class ServerComparer
{
    private const string Subject = "servers";

    public static void CompareDocuments(OpenApiComparison comparison)
    {
        var (before, now) = (Servers(comparison.Old.Root), Servers(comparison.New.Root));
        foreach (var (url, place) in Missing(before, now))
            comparison.Changes.Add(SecurityRules.ServerRemoved, $"The server {url} is gone.", Subject, url, null, place.Location, null, url);
        foreach (var (url, place) in Missing(now, before))
            comparison.Changes.Add(SecurityRules.ServerAdded, $"The server {url} is new.", Subject, url, null, null, place.Location, null, url);
    }

    public static void CompareOperation(OperationScope scope)
    {
        var (oldOwn, newOwn) = (Own(scope.Old), Own(scope.New));
        if (oldOwn is null && newOwn is null)
            return;
        var (before, now) = (Servers(oldOwn ?? scope.Comparison.Old.Root), Servers(newOwn ?? scope.Comparison.New.Root));
        foreach (var (url, place) in Missing(before, now))
            scope.Add(SecurityRules.ServerRemoved, $"The server {url} is gone.", Subject, place, null, url, url);
        foreach (var (url, place) in Missing(now, before))
            scope.Add(SecurityRules.ServerAdded, $"The server {url} is new.", Subject, null, place, url, null, url);
    }

    private static SpecPlace? Own(OpenApiOperation operation) =>
        new[] { operation.Place, operation.PathItem }.FirstOrDefault(place => place.Get("servers") is not null);

    private static IEnumerable<KeyValuePair<string, SpecPlace>> Missing(Dictionary<string, SpecPlace> servers, Dictionary<string, SpecPlace> others) =>
        servers.Where(server => !others.ContainsKey(server.Key));

    private static Dictionary<string, SpecPlace> Servers(SpecPlace owner)
    {
        var servers = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        foreach (var server in owner.Get("servers")?.Items ?? [])
            servers.TryAdd(Url(server), server);
        return servers;
    }

    // As it is called by default: who says nothing else calls this one.
    private static string Url(SpecPlace server)
    {
        var url = server.Text("url") ?? "";
        foreach (var variable in server.Get("variables")?.Entries ?? [])
            url = url.Replace($"{{{variable.Segment}}}", variable.Text("default"), StringComparison.Ordinal);
        return url.TrimEnd('/');
    }
}
