using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Path templates, as in <c>/orders/{id}</c>.</summary>
internal static class PathTemplates
{
    /// <summary>The path with its parameters unnamed: <c>/orders/{}</c>.</summary>
    public static string Unname(string path) =>
        PathTemplate.NamesOf(path).Aggregate(path, static (rest, name) => rest.Replace($"{{{name}}}", "{}", StringComparison.Ordinal));
}
