using Billink.Contracts.Diff.Xsd.Content;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>The cost of large schemas, in counts that don't depend on the machine. Too many steps are reported as undecided.</summary>
public sealed class XsdSizeTests
{
    [Fact]
    public void Work_grows_in_proportion_to_the_elements_of_a_type()
    {
        var small = WorkOf(Many(500), Many(500, without: 250));
        var large = WorkOf(Many(2_000), Many(2_000, without: 1_000));

        large.ShouldBeLessThan(small * 6);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_thousand_elements_in_a_row_are_compared(bool areOptional)
    {
        var old = Many(2_000, areOptional: areOptional);

        SmallSchema.Compare(old, old).Changes.ShouldBeEmpty();
        SmallSchema.Compare(old, Many(2_000, without: 1_900, areOptional: areOptional))
            .Changes.ShouldHaveSingleItem()
            .RuleId.ShouldBe("xsd-element-removed");
        SmallSchema.Compare(old, Many(2_000, swapped: 1_900, areOptional: areOptional))
            .Changes.ShouldHaveSingleItem()
            .RuleId.ShouldBe("xsd-content-model-changed");
    }

    [Fact]
    public void Two_thousand_types_are_compared()
    {
        static string Types(string last) =>
            """<xs:element name="order" type="T0"/>""" + string.Concat(Enumerable.Range(0, 2_000).Select(i =>
            $"""<xs:complexType name="T{i}"><xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="next" """
                + $"""type="T{Math.Min(i + 1, 1_999)}" minOccurs="0"/>{(i == 1_999 ? last : "")}</xs:sequence>"""
                + $"""</xs:complexType>"""));

        SmallSchema.Compare(Types(""), Types("""<xs:element name="b" type="xs:string"/>"""))
            .Changes.ShouldHaveSingleItem()
            .Subject.ShouldBe("T1999/b");
    }

    [Theory]
    [InlineData("a?,b?,c?,d?,e?,f?,g?,h?", 500)]
    [InlineData("a?,b?", 1_000_000)]
    public void Optional_elements_in_a_group_that_repeats_do_not_multiply(string elements, int times)
    {
        var old = Model(Group(elements, times));

        ContentInclusion.Of(old, Model(Group(elements, times)), CancellationToken.None).IsIncluded.ShouldBe(true);
        old.Grammar.Work.ShouldBeLessThan(100_000);
        // Which of them repeats is found before any counting.
        SmallSchema.Compare(
            SmallSchema.Order(Group(elements, times)), SmallSchema.Order(Group(elements, times - 1))).IsBreaking.ShouldBeTrue();
    }

    [Fact]
    public void What_would_take_too_long_is_called_undecided()
    {
        var names = Enumerable.Range(0, 18).Select(i => $"""<xs:element name="e{i}" type="xs:string" minOccurs="0"/>""").ToList();
        var once = SmallSchema.Order($"<xs:all>{string.Concat(names)}</xs:all>");
        var repeated = SmallSchema.Order($"""<xs:choice minOccurs="0" maxOccurs="18">{string.Concat(names)}</xs:choice>""");

        var report = SmallSchema.Compare(once, repeated);

        report.Changes.ShouldContain(change => change.RuleId == "xsd-content-model-undecided" && change.Severity == Severity.Risky);
        var (some, all) = (Model(once), Model(repeated));
        ContentInclusion.Of(some, all, CancellationToken.None).IsIncluded.ShouldBeNull();
        (some.Grammar.Work + all.Grammar.Work).ShouldBeLessThan(3_000_000);
    }

    [Theory]
    [InlineData(300, 299, 301)]
    [InlineData(1_000_000, 999_999, 1_000_001)]
    public void Counts_within_counts_end_soon(int outer, int inner, int other)
    {
        static string Nested(int outer, int inner) =>
            $"""<xs:sequence minOccurs="0" maxOccurs="{outer}">{Group("a?,b?,c?", inner)}<xs:element name="d" """
                + $"""type="xs:string" minOccurs="0"/></xs:sequence>""";

        var (some, all) = (Model(Nested(outer, outer)), Model(Nested(other, inner)));
        ContentInclusion.Of(some, all, CancellationToken.None).IsIncluded.ShouldNotBe(false);
        (some.Grammar.Work + all.Grammar.Work).ShouldBeLessThan(10_000_000);
    }

    [Fact]
    public void A_pattern_that_has_too_many_states_is_called_undecided()
    {
        static string Pattern(string text) => SmallSchema.Order(
            $"""<xs:sequence><xs:element name="a"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern """
                + $"""value="{text}"/></xs:restriction></xs:simpleType></xs:element></xs:sequence>""");

        var report = SmallSchema.Compare(Pattern("(a|b)*a(a|b){40}"), Pattern("(a|b)*a(b|a){40}|c"));

        report.Changes.ShouldContain(change => change.RuleId == "xsd-value-undecided");
        report.IsBreaking.ShouldBeFalse();
    }

    private static int WorkOf(string old, string current)
    {
        var (some, all) = (Model(old), Model(current));
        ContentInclusion.Of(some, all, CancellationToken.None);
        ContentInclusion.Of(all, some, CancellationToken.None);
        return some.Grammar.Work + all.Grammar.Work;
    }

    private static string Many(int count, int without = -1, int swapped = -1, bool areOptional = false)
    {
        var numbers = Enumerable.Range(0, count)
            .Where(i => i != without)
            .Select(i => i == swapped ? i + 1 : i == swapped + 1 && swapped >= 0 ? swapped : i);
        var elements = numbers.Select(i => $"""<xs:element name="e{i}" type="xs:string" minOccurs="{(areOptional ? 0 : 1)}"/>""");
        return SmallSchema.Order($"<xs:sequence>{string.Concat(elements)}</xs:sequence>");
    }

    private static string Group(string elements, int times) => $"""<xs:sequence minOccurs="0" maxOccurs="{times}">"""
        + string.Concat(
            elements.Split(',').Select(
                word => $"""<xs:element name="{word.TrimEnd('?')}" type="xs:string" minOccurs="{(word.EndsWith('?') ? 0 : 1)}"/>"""))
        + "</xs:sequence>";

    private static ContentModel Model(string content)
    {
        var text = content.StartsWith("<xs:element", StringComparison.Ordinal) ? content : SmallSchema.Order(content);
        var schemas = XsdSchemaLoader.Load(new ContractSource("model.xsd", SmallSchema.Whole(text)), [], CancellationToken.None);
        return ContentModel.Of((System.Xml.Schema.XmlSchemaComplexType)schemas.Roots.Single().ElementSchemaType!, schemas);
    }
}
