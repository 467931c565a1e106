using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>What tests wait for in a browser.</summary>
internal static class PageExtensions
{
    /// <summary>Waits until the browser is at a path. Its page's "load" isn't waited for: it may have come before.</summary>
    public static Task ArriveAsync(this IPage page, string path) =>
        Assertions.Expect(page)
            .ToHaveURLAsync(new Regex(Regex.Escape(path) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 60_000 });
}
