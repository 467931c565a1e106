using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>Waits in a browser.</summary>
internal static class PageExtensions
{
    /// <summary>Waits until the browser is at a path. It doesn't wait for the page's "load", which may already have happened.</summary>
    public static Task ArriveAsync(this IPage page, string path) =>
        Assertions.Expect(page)
            .ToHaveURLAsync(new Regex(Regex.Escape(path) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 60_000 });
}
