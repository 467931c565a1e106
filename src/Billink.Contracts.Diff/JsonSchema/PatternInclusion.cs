using Billink.Contracts.Diff.Languages;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Decides whether every text that fits some patterns fits other patterns too.</summary>
internal static class PatternInclusion
{
    private const string WhiteSpace = " \t\n\r\v\f";

    /// <summary>Whether the texts that fit all of the first patterns fit all of the others; null if it cannot be decided.</summary>
    public static bool? Of(IReadOnlyList<string> some, IReadOnlyList<string> all, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var given = some.Select(pattern => EcmaRegexParser.Parse(pattern, factory)).ToList();
        var wanted = all.Select(pattern => EcmaRegexParser.Parse(pattern, factory)).ToList();
        if (given.Contains(null) || wanted.Contains(null))
            return null;
        List<Language> languages = [.. given.Select(node => new Language(node!, WhiteSpaceRule.Preserve))];
        var result = InclusionResult.All(wanted.Select(node =>
            Inclusion.Of(languages, new Language(node!, WhiteSpaceRule.Preserve), factory, WhiteSpace, cancellationToken)));
        return result.IsIncluded == false && !IsConfirmed(result.Witness!, some, all) ? null : result.IsIncluded;
    }

    // Two readings of a pattern must agree before a text counts as refused.
    private static bool IsConfirmed(string text, IReadOnlyList<string> some, IReadOnlyList<string> all) =>
        some.All(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text) == true)
        && all.Any(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text) == false);
}
