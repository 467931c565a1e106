using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Witnesses;

/// <summary>The table of <c>spec/README.md</c> that shows what each tool says.</summary>
internal static partial class WitnessTable
{
    /// <summary>The table has this result of a tool of the Node packages, in this version.</summary>
    public static void ShouldHaveNode(string tool, string package, string result)
    {
        var manifest = File.ReadAllText(Path.Combine(Tool.Folder, "node_modules", package, "package.json"));
        ShouldHave(tool, JsonNode.Parse(manifest)!["version"]!.GetValue<string>(), result);
    }

    /// <summary>The table has this result of a tool. It has this version, too, unless the operating system decides the version.</summary>
    public static void ShouldHave(string tool, string? version, string result)
    {
        var row = Row().Matches(File.ReadAllText(Repository.File("spec", "README.md")))
            .Single(match => match.Groups["tool"].Value == tool);
        row.Groups["result"].Value.ShouldBe(result, $"The table of spec/README.md has another result of {tool}.");
        if (version is not null)
            row.Groups["version"].Value.ShouldBe(version, $"The table of spec/README.md has another version of {tool}.");
    }

    [GeneratedRegex(
        @"^\| (?<tool>[^|]+) \| (?<version>[0-9][^|]*) \| [^|]+ \| (?<result>[^|]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
