using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The navigation of the documentation site.</summary>
public partial class SiteTests
{
    [Fact]
    public void Every_page_is_in_the_navigation()
    {
        var site = Repository.File("docs", "site");
        var named = Directory.EnumerateFiles(site, "toc.yml", SearchOption.AllDirectories)
            .SelectMany(toc => Href().Matches(File.ReadAllText(toc))
                .Select(href => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(toc)!, href.Groups["page"].Value))))
            .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'))
            .ToList();

        named.ShouldBe(
            Pages.All
                .Where(page => page.StartsWith("docs/", StringComparison.Ordinal)
                    && !page.StartsWith("docs/site/", StringComparison.Ordinal))
                .Concat(["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "bench/README.md", "fuzz/README.md", "spec/README.md"]),
            ignoreOrder: true);
    }

    [GeneratedRegex(@"href: (?<page>\S+\.md)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Href();
}
