using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The links between pages.</summary>
public partial class LinkTests
{
    public static TheoryData<string> AllPages => [.. Pages.All];

    public static TheoryData<string> Guides => [.. Pages.All.Where(page => page.Split('/') is ["docs", _])];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void A_link_in_a_page_points_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Repository.File(page.Split('/')))!;
        var text = Fence().Replace(File.ReadAllText(Repository.File(page.Split('/'))).ReplaceLineEndings("\n"), "");

        Link().Matches(text).Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void The_readme_links_to_every_guide(string page) =>
        File.ReadAllText(Repository.File("README.md")).ShouldContain($"({page})");

    [GeneratedRegex(
        """^\ *```.*?^\ *```$""",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
