using System.Net;
using System.Text.RegularExpressions;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>The pages to which a sandbox's pages link.</summary>
internal static partial class Links
{
    /// <summary>Opens all of them, from the first one.</summary>
    /// <returns>Their paths.</returns>
    public static async Task<IReadOnlySet<string>> FollowAsync(HttpClient http, CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(["/"]);
        while (left.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
            if (path == "/dashboard/api")
                continue; // it redirects to its own pages
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            foreach (Match link in Link().Matches(await response.Content.ReadAsStringAsync(cancellationToken)))
                left.Enqueue(WebUtility.HtmlDecode(link.Groups["path"].Value));
        }

        return seen;
    }

    [GeneratedRegex("href=\"(?<path>/[^\"#]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
