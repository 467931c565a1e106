using System.Text.RegularExpressions;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Path templates, as in <c>/orders/{id}</c>.</summary>
internal static partial class PathTemplates
{
    public static string Unname(string path) => Parameter().Replace(path, "{}");

    /// <summary>The names of the parameters, in order.</summary>
    public static IReadOnlyList<string> Names(string path) => [.. Parameter().Matches(path).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
