using System.Text.RegularExpressions;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

public class PatternsTests
{
    [Theory]
    [InlineData("[A-Z]{2}", "[A-Z]{2}")]
    [InlineData("|[A-Z]{2}", "[A-Z]{2}")]
    [InlineData("[A-Z]{2}|", "[A-Z]{2}")]
    [InlineData("a||b", "a|b")]
    [InlineData("(a|b)?", "(a|b)")]
    [InlineData("[PpBb]?", "[PpBb]")]
    [InlineData("(a)(b)?", "(a)(b)?")]
    [InlineData("(a)|(b)?", "(a)|(b)")]
    [InlineData("ab?", "ab?")]
    [InlineData(@"[a\]]?", @"[a\]]?")]
    [InlineData("(|a)b", "(|a)b")]
    [InlineData("[|]", "[|]")]
    [InlineData(@"\|", @"\|")]
    [InlineData("", null)]
    [InlineData("|", null)]
    public void The_alternative_for_an_empty_text_is_removed(string pattern, string? expected) =>
        Patterns.ForNonEmpty(pattern).ShouldBe(expected);

    [Theory]
    [InlineData("^a$", "a", "ba")]
    [InlineData("^a", "abc", "ba")]
    [InlineData("a$", "ba", "ab")]
    [InlineData("a", "bab", "b")]
    [InlineData("^a|b$", "ac", "bc")]
    [InlineData("^a|b$", "cb", "ca")]
    [InlineData(@"a\$", "ba$c", "a")]
    [InlineData("^(a|b)$", "b", "ab")]
    [InlineData("^[^a]$", "b", "a")]
    public void An_unanchored_pattern_becomes_a_pattern_of_the_whole_text(string pattern, string match, string noMatch)
    {
        var whole = new Regex(
            $"^(?:{Patterns.FromSearch(pattern)})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        whole.IsMatch(match).ShouldBeTrue();
        whole.IsMatch(noMatch).ShouldBeFalse();
    }
}
