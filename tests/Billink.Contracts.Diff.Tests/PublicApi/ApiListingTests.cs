using Billink.Contracts.Documents;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests.PublicApi;

/// <summary>Reads the output of PublicApiGenerator 11.5.4 for an assembly that has every form of type and member.</summary>
public sealed class ApiListingTests
{
    private static readonly string[] Lines =
        File.ReadAllLines(Repository.File("tests", "Billink.Contracts.Diff.Tests", "PublicApi", "shop.approved.txt"));

    [Fact]
    public void A_listing_does_not_differ_from_itself() => Compare(Lines, Lines).Changes.ShouldBeEmpty();

    [Fact]
    public void Each_member_is_missed_when_it_is_gone_and_seen_when_it_is_new()
    {
        var members = Enumerable.Range(0, Lines.Length).Where(IsMember).ToList();

        members.Count.ShouldBeGreaterThan(70);
        foreach (var member in members)
        {
            string[] without = [.. Lines.Where((_, i) => i != member)];

            var removed = Compare(Lines, without).Changes.ShouldHaveSingleItem(Lines[member]);
            removed.RuleId.ShouldBe("api-member-removed", Lines[member]);
            removed.OldLocation!.Line.ShouldBe(member + 1);

            var added = Compare(without, Lines).Changes.ShouldHaveSingleItem(Lines[member]);
            added.RuleId.ShouldBeOneOf(
                "api-member-added", "api-abstract-member-added", "api-required-member-added", "api-enum-member-added");
            added.NewLocation!.Line.ShouldBe(member + 1);
        }
    }

    [Fact]
    public void Each_type_is_missed_when_it_is_gone_and_seen_when_it_is_new()
    {
        var types = Enumerable.Range(0, Lines.Length).Where(IsType).ToList();

        types.Count.ShouldBe(12);
        foreach (var type in types)
        {
            var end = Lines[type].EndsWith(';') ? type : Array.IndexOf(Lines, "    }", type);
            string[] without = [.. Lines[..type], .. Lines[(end + 1)..]];

            Compare(Lines, without).Changes.ShouldContain(
                change => change.RuleId == "api-type-removed" && change.OldLocation!.Line == type + 1, Lines[type]);
            Compare(without, Lines).Changes.ShouldAllBe(change => change.RuleId == "api-type-added", Lines[type]);
        }
    }

    [Theory]
    [InlineData("Shop.Basket<TItem>.Cursor.Mark<T>")]
    [InlineData("Shop.Baskets.extension(System.Collections.Generic.IReadOnlyList<T>)")]
    [InlineData("Shop.Baskets.extension(string)")]
    [InlineData("Shop.Rule<T, TResult>")]
    [InlineData("Anywhere")]
    public void A_type_has_the_name_that_code_writes(string name) =>
        Compare(Lines, ["namespace Shop", "{", "}"]).Changes.ShouldContain(change => change.Message == $"{name} was removed.");

    [Fact]
    public void Blanks_and_the_place_of_braces_say_nothing()
    {
        var inOtherStyle = string.Join("\r\n", Lines).Replace(" { }", "\r\n{\r\n}").Replace("    ", "\t").Replace(" :  ", ":");

        Compare(Lines, ['\uFEFF' + inOtherStyle]).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_listing_that_is_cut_off_is_refused_or_read()
    {
        var text = string.Join('\n', Lines);
        for (var length = 20; length < text.Length; length += 31)
        {
            var cut = text[..length];
            try
            {
                Compare([cut], Lines);
            }
            catch (ContractInputException refused)
            {
                refused.File.ShouldBe("old.approved.txt");
                continue;
            }

            // A complete listing ends with the types outside all namespaces.
            cut.ShouldNotContain("namespace");
        }
    }

    private static bool IsMember(int index) => Lines[index].StartsWith("        ", StringComparison.Ordinal)
        && Lines[index][^1] is ';' or '}' or ','
        && char.IsLetter(Lines[index].TrimStart()[0])
        && !Lines[index - 1].EndsWith(']')
        && !Lines[index].Contains(" where ", StringComparison.Ordinal)
        && !Lines[index + 1].Contains(" where ", StringComparison.Ordinal);

    private static bool IsType(int index) => index > Array.IndexOf(Lines, "namespace Shop")
        && Lines[index].StartsWith("    public ", StringComparison.Ordinal)
        && !Lines[index - 1].EndsWith(']');

    private static ContractReport Compare(string[] old, string[] current) => ContractDiff.Compare(
        new ContractSource("old.approved.txt", string.Join('\n', old)), new ContractSource("new.verified.txt", string.Join('\n', current)));
}
