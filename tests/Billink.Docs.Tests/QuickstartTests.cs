using System.Reflection;
using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The README shows what the quickstart prints.</summary>
[Collection("Console")]
public partial class QuickstartTests
{
    [Fact]
    public async Task The_readme_shows_the_output_of_the_quickstart()
    {
        var readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");
        var shown = OutputBlock().Match(readme).Groups["output"].Value;

        var printed = await ConsoleCapture.RunAsync(Assembly.Load("Quickstart").EntryPoint!);

        WithoutRunSpecificParts(printed).ShouldBe(WithoutRunSpecificParts(shown.TrimEnd()));
    }

    private static string WithoutRunSpecificParts(string output) => RunSpecificParts().Replace(output, "…");

    [GeneratedRegex(
        """```\n(?<output>Billink\ for\ \.NET\ against.*?)^```$""",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex OutputBlock();

    [GeneratedRegex(@"(?<=127\.0\.0\.1:)\d+|(?<=V2-)[0-9a-f]{8}|\d{4}-\d\d-\d\dT[\d:]+", RegexOptions.None, 5000)]
    private static partial Regex RunSpecificParts();
}
