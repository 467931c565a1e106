using System.Text.RegularExpressions;
using Billink.Contracts.Reading;
using Billink.Testing;

namespace Billink.Contracts.Tests.Reading;

public partial class VocabularyTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("spec", "README.md"));

    [Fact]
    public void The_reader_and_the_readme_have_the_same_words() =>
        TableRow().Matches(Readme).Select(match => match.Groups["word"].Value).Order(StringComparer.Ordinal)
            .ShouldBe(Vocabulary.Words.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_has_a_section_of_its_own_or_shares_one_by_link() =>
        TableRow()
            .Matches(Readme)
            .Select(match => match.Groups["section"].Value)
            .ShouldAllBe(section => Readme.Contains($"\n## {section}\n"));

    [Fact]
    public void Every_value_that_the_reader_knows_is_in_the_readme()
    {
        string[][] values =
        [
            Vocabulary.Provenances, Vocabulary.Categories, Vocabulary.RetryClasses, Vocabulary.Envelopes,
            Vocabulary.Credentials, Vocabulary.Sensitivities, Vocabulary.Wires, Vocabulary.XmlFormats,
        ];
        values.SelectMany(list => list).ShouldAllBe(value => Readme.Contains($"`{value}`"));
    }

    [Fact]
    public void Every_envelope_of_the_readme_is_known_to_the_reader() =>
        EnvelopeRow().Matches(Section("envelope")).Select(match => match.Groups["value"].Value).ShouldBe(Vocabulary.Envelopes);

    private static string Section(string word) =>
        Readme.Split("\n## ").Single(section => section.StartsWith(word + "\n", StringComparison.Ordinal));

    [
        GeneratedRegex(
            @"^\| \[`(?<word>[a-z-]+)`\]\(#(?<section>[a-z-]+)\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture,
            matchTimeoutMilliseconds: 1000),
    ]
    private static partial Regex TableRow();

    [GeneratedRegex("^\\| `(?<value>[a-z-]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnvelopeRow();
}
