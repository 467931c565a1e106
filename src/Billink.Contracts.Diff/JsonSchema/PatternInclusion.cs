using Billink.Contracts.Diff.Languages;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Decides whether every text that matches some patterns also matches other patterns.</summary>
internal static class PatternInclusion
{
    private const string WhiteSpace = " \t\n\r\v\f";

    /// <summary>Whether the texts that match all first patterns match all other patterns; null if undecided.</summary>
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

    // A text counts as rejected only if both interpretations of a pattern reject it.
    private static bool IsConfirmed(string text, IReadOnlyList<string> some, IReadOnlyList<string> all) =>
        some.All(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text) == true)
        && all.Any(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text) == false);
}
