using System.Globalization;
using System.Text;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

/// <summary>The reader runs in the compiler on unfinished text, so it must accept any input.</summary>
public class RobustnessTests
{
    private delegate ContractReading Read(string text);

    public static TheoryData<string> Kinds => ["yaml", "xsd"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_contract_cut_off_anywhere_is_read_without_an_exception(string kind)
    {
        var (text, read) = Small(kind);
        for (var length = 0; length < text.Length; length += 7)
            _ = read(text[..length]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_contract_without_any_one_of_its_lines_is_read_without_an_exception(string kind)
    {
        var (text, read) = Small(kind);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            _ = read(string.Join('\n', lines.Where((_, index) => index != i)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_contract_with_random_edits_is_read_without_an_exception(string kind)
    {
        var (text, read) = Small(kind);
        var random = new Random(20240717);
        const string letters = "{}[]<>/&*!|:,-#'\"\n \t@%0aA=?$";
        for (var round = 0; round < 400; round++)
        {
            var edited = new StringBuilder(text);
            for (var edit = 0; edit < 4; edit++)
                edited[random.Next(edited.Length)] = letters[random.Next(letters.Length)];
            _ = read(edited.ToString());
        }
    }

    /// <summary>Keeps more of the syntax intact than single letters do, so it reaches deeper.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_contract_with_texts_in_the_wrong_places_is_read_without_an_exception(string kind)
    {
        var (text, read) = Small(kind);
        var random = new Random(20240718);
        var parts = kind == "xsd" ? text.Split('"') : text.Split('\n').SelectMany(line => line.Split(": ", 2)).ToArray();
        for (var round = 0; round < 400; round++)
        {
            var (one, other) = (parts[random.Next(parts.Length)], parts[random.Next(parts.Length)]);
            if (one.Length > 0)
                _ = read(text.Replace(one, other, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_problem_of_a_broken_contract_has_a_position_in_the_file(string kind)
    {
        var (text, read) = Small(kind);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var problem in read(string.Join('\n', lines.Where((_, index) => index != i))).Problems)
            {
                problem.Line.ShouldBeInRange(1, lines.Length, problem.ToString());
                problem.Column.ShouldBeGreaterThan(0, problem.ToString());
            }
        }
    }

    [Theory]
    [InlineData("yaml", "openapi: 3.0.3\nx: ", "[", 100_000)]
    [InlineData("yaml", "openapi: 3.0.3\nx: ", "{a: ", 100_000)]
    [InlineData("yaml", "", "- ", 100_000)]
    [InlineData("xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>", "<xs:all>", 200_000)]
    public void Depth_is_bounded(string kind, string start, string repeated, int times)
    {
        var reading = Small(kind).Read(start + string.Concat(Enumerable.Repeat(repeated, times)));
        reading.Contract.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().Id.ShouldBe(ContractProblems.TooLarge);
    }

    [Fact]
    public void Length_is_bounded()
    {
        SmallContracts.ReadYaml("openapi: 3.0.3\nx: [" + string.Concat(Enumerable.Repeat("a,", 300_000)) + "]")
            .Problems.ShouldHaveSingleItem()
            .Id.ShouldBe(ContractProblems.TooLarge);
        SmallContracts.ReadXsd("<a>" + new string(' ', 11_000_000) + "</a>")
            .Problems.ShouldHaveSingleItem()
            .Id.ShouldBe(ContractProblems.Unreadable);
    }

    [Fact]
    public void Aliases_do_not_expand()
    {
        var bomb = new StringBuilder("openapi: 3.0.3\na0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++)
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        SmallContracts.ReadYaml(bomb.ToString()).Problems.ShouldHaveSingleItem().Id.ShouldBe(ContractProblems.Unsupported);
    }

    [Fact]
    public void Types_that_refer_to_each_other_can_be_read() => SmallContracts.ReadXsd(SmallContracts.Xsd
        .With("<xs:restriction base=\"xs:string\" />", "<xs:restriction base=\"Country\" />")
        .With("<xs:restriction base=\"xs:string\">", "<xs:restriction base=\"Amount\">"))
        .Problems.ShouldContain(problem => problem.Id == ContractProblems.UnknownReference);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Line_ends_and_a_byte_order_mark_change_nothing(string kind)
    {
        var (text, read) = Small(kind);
        var broken = text.Replace("provenance: inferred", "provenance: guessed", StringComparison.Ordinal).Replace(
            "\"inferred\"", "\"guessed\"", StringComparison.Ordinal);
        foreach (var contract in (string[])[text, broken])
        {
            var expected = read(contract);
            read(contract.ReplaceLineEndings("\r\n")).ShouldBe(expected);
            read('\uFEFF' + contract).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("nl-NL")]
    public void The_culture_changes_nothing(string culture)
    {
        var (v1, v2) = (RepositoryContracts.ReadingV1, RepositoryContracts.ReadingV2);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            ContractReader.Read("a.xsd", RepositoryContracts.TextV1, CancellationToken.None).ShouldBe(v1);
            ContractReader.Read("a.yaml", RepositoryContracts.TextV2, CancellationToken.None).ShouldBe(v2);
            SmallContracts.YamlShouldHave(ContractProblems.InvalidValue, "format: decimal", "minimum: ‸\"1,5\"");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reading_can_be_cancelled(string kind)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => ContractReader.Read("a." + kind, Small(kind).Text, source.Token));
    }

    private static (string Text, Read Read) Small(string kind) => string.Equals(kind, "xsd", StringComparison.Ordinal)
        ? (SmallContracts.Xsd, SmallContracts.ReadXsd)
        : (SmallContracts.Yaml, SmallContracts.ReadYaml);
}
