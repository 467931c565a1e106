using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the servers of the document, and those of paths and operations that replace them.</summary>
internal static class ServerComparer
{
    private const string Subject = "servers";

    public static void CompareDocuments(OpenApiComparison comparison)
    {
        var before = Servers(comparison.Old.Root, BasePath(comparison.Old));
        var now = Servers(comparison.New.Root, BasePath(comparison.New));
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

        string BasePath(OpenApiSpec spec) => comparison.HavePathsMoved ? BasePaths.Of(spec.Root) : "";
    }

    public static void CompareOperation(OperationScope scope)
    {
        var (oldOwn, newOwn) = (Own(scope.Old), Own(scope.New));
        if (oldOwn is null && newOwn is null)
            return;
        var haveMoved = scope.Comparison.HavePathsMoved;
        var before = Servers(oldOwn ?? scope.Comparison.Old.Root, haveMoved ? scope.Old.BasePath : "");
        var now = Servers(newOwn ?? scope.Comparison.New.Root, haveMoved ? scope.New.BasePath : "");
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
        // Without servers, the URL is that of the document.
        servers.Where(server => !others.ContainsKey(server.Key) && (server.Key.Length > 0 || others.Count > 0));

    // The servers by their URLs, without the path that belongs to the paths of the operations.
    private static Dictionary<string, SpecElement> Servers(SpecElement owner, string basePath = "")
    {
        var servers = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        foreach (var server in owner.Get("servers")?.Items ?? [])
        {
            var url = BasePaths.UrlOf(server);
            servers.TryAdd(url.EndsWith(basePath, StringComparison.Ordinal) ? url[..^basePath.Length] : url, server);
        }

        return servers;
    }
}
