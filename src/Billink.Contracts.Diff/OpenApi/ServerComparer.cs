using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the servers of the document, and those of paths and operations that replace them.</summary>
internal static class ServerComparer
{
    private const string Subject = "servers";

    public static void CompareDocuments(OpenApiComparison comparison)
    {
        var (before, now) = (Servers(comparison.Old.Root), Servers(comparison.New.Root));
        foreach (var (url, element) in Missing(before, now))
            comparison.Changes.Add(
                new(SecurityRules.ServerRemoved, Subject, $"The server {url} was removed.")
                {
                    Detail = url,
                    OldLocation = element.Location,
                    OldValue = url,
                });
        foreach (var (url, element) in Missing(now, before))
            comparison.Changes.Add(
                new(SecurityRules.ServerAdded, Subject, $"The server {url} is new.")
                {
                    Detail = url,
                    NewLocation = element.Location,
                    NewValue = url,
                });
    }

    public static void CompareOperation(OperationScope scope)
    {
        var (oldOwn, newOwn) = (Own(scope.Old), Own(scope.New));
        if (oldOwn is null && newOwn is null)
            return;
        var (before, now) = (Servers(oldOwn ?? scope.Comparison.Old.Root), Servers(newOwn ?? scope.Comparison.New.Root));
        foreach (var (url, element) in Missing(before, now))
            scope.Add(
                new(SecurityRules.ServerRemoved, Subject, $"The server {url} was removed.") { Detail = url, OldValue = url },
                element, null);
        foreach (var (url, element) in Missing(now, before))
            scope.Add(new(SecurityRules.ServerAdded, Subject, $"The server {url} is new.") { Detail = url, NewValue = url }, null, element);
    }

    private static SpecElement? Own(OpenApiOperation operation) =>
        new[] { operation.Element, operation.PathItem }.FirstOrDefault(element => element.Get("servers") is not null);

    private static IEnumerable<KeyValuePair<string, SpecElement>> Missing(
        Dictionary<string, SpecElement> servers, Dictionary<string, SpecElement> others) =>
        servers.Where(server => !others.ContainsKey(server.Key));

    private static Dictionary<string, SpecElement> Servers(SpecElement owner)
    {
        var servers = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        foreach (var server in owner.Get("servers")?.Items ?? [])
            servers.TryAdd(Url(server), server);
        return servers;
    }

    // The URL with the default values of its variables.
    private static string Url(SpecElement server)
    {
        var url = server.Text("url") ?? "";
        foreach (var variable in server.Get("variables")?.Entries ?? [])
            url = url.Replace($"{{{variable.Segment}}}", variable.Text("default"), StringComparison.Ordinal);
        return url.TrimEnd('/');
    }
}
