using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>
/// The path of the servers of a document, which its own paths continue: <c>https://a.example/v1</c> and <c>/orders</c> are the same URL as
/// <c>https://a.example</c> and <c>/v1/orders</c>.
/// </summary>
internal static class BasePaths
{
    /// <summary>The path that all servers of a document, a path or an operation have; empty if they have different ones, or none.</summary>
    public static string Of(SpecElement owner)
    {
        var paths = (owner.Get("servers")?.Items ?? []).Select(server => PathOf(UrlOf(server))).Distinct(StringComparer.Ordinal).ToList();
        return paths.Count == 1 ? paths[0] : "";
    }

    /// <summary>The URL of a server with the default values of its variables.</summary>
    public static string UrlOf(SpecElement server)
    {
        var url = server.Text("url") ?? "";
        foreach (var variable in server.Get("variables")?.Entries ?? [])
            url = url.Replace($"{{{variable.Segment}}}", variable.Text("default"), StringComparison.Ordinal);
        return Normal(url.TrimEnd('/'));
    }

    /// <summary>Whether more operations have the same URL in both documents than have the same path.</summary>
    public static bool HaveMoved(OpenApiSpec oldSpec, OpenApiSpec newSpec)
    {
        var (before, now) = (OpenApiOperation.Of(oldSpec).ToList(), OpenApiOperation.Of(newSpec).ToList());
        return before.Concat(now).Select(operation => operation.BasePath).Distinct(StringComparer.Ordinal).Skip(1).Any()
            && Common(operation => $"{operation.Method} {operation.FullTemplate}")
            > Common(operation => $"{operation.Method} {operation.Template}");

        int Common(Func<OpenApiOperation, string> key) => before.Select(key).Intersect(now.Select(key), StringComparer.Ordinal).Count();
    }

    // Case makes no difference in a scheme and a host, nor does the usual port.
    private static string Normal(string url)
    {
        var host = url.IndexOf("//", StringComparison.Ordinal);
        if (host < 0)
            return url;
        var length = url.AsSpan(host + 2).IndexOfAny('/', '?', '#');
        var end = length < 0 ? url.Length : host + 2 + length;
        var (origin, rest) = (url[..end].ToLowerInvariant(), url[end..]);
        var port = origin.Split(':')[0] switch { "https" => ":443", "http" => ":80", _ => null };
        return (port is not null && origin.EndsWith(port, StringComparison.Ordinal) ? origin[..^port.Length] : origin) + rest;
    }

    private static string PathOf(string url)
    {
        var host = url.IndexOf("//", StringComparison.Ordinal);
        var start = host < 0 ? 0 : url.IndexOf('/', host + 2);
        var path = start < 0 ? "" : url[start..].Trim('/');
        return path.Length == 0 ? "" : "/" + path;
    }
}
