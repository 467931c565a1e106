using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>A block of C# in a page, between <c>```csharp</c> and <c>```</c>.</summary>
/// <param name="Page">The path of the page below the repository's root.</param>
/// <param name="Line">The number of the first line of code, from 1.</param>
/// <param name="Givens">
/// The files in <c>Given/</c> that are compiled with the block. A comment before the block names them:
/// <c>&lt;!-- given: client, web --&gt;</c>.
/// </param>
/// <param name="Code">The code.</param>
/// <param name="Warns">
/// The rule of our analyzers that the block breaks on purpose: <c>&lt;!-- given: client; warns: BLK1001 --&gt;</c>.
/// </param>
/// <param name="Output">
/// The expected output, from a <c>```text</c> block directly after the code. <c>…</c> matches a part that differs each time.
/// </param>
internal sealed partial record CodeBlock(
    string Page, int Line, IReadOnlyList<string> Givens, string Code, string? Output = null, string? Warns = null)
{
    /// <summary>Every block in the repository's pages.</summary>
    public static IReadOnlyList<CodeBlock> All { get; } =
        [.. Pages.All.SelectMany(page => In(page, File.ReadAllText(Repository.File(page.Split('/')))))];

    /// <summary>The blocks in a page's text.</summary>
    public static IEnumerable<CodeBlock> In(string page, string text)
    {
        text = text.ReplaceLineEndings("\n");
        foreach (Match match in Block().Matches(text))
        {
            var code = match.Groups["code"];
            var givens = match.Groups["givens"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var output = match.Groups["output"] is { Success: true, Value: var printed } ? printed : null;
            var warns = match.Groups["warns"] is { Success: true, Value: var rule } ? rule.Trim() : null;
            yield return new CodeBlock(page, text.AsSpan(0, code.Index).Count('\n') + 1, givens, code.Value, output, warns);
        }
    }

    public override string ToString() => $"{Page}:{Line}";

    [GeneratedRegex(
        """
        (<!--\ given:(?<givens>[^\n;]*?)
        (;\ warns:(?<warns>[^\n]*?))?-->\n\n?)?^\ {0,3}```(csharp|cs|c\#)\n(?<code>.*?)^\ *```$(\n\n?```text\n(?<output>.*?)^```$)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Singleline
            | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Block();
}
