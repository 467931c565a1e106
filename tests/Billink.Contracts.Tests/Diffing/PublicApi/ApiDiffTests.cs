using Billink.Contracts.Diffing;
using Billink.Testing;

namespace Billink.Contracts.Tests.Diffing.PublicApi;

/// <summary>What a change of a public C# API is called, and how bad it is.</summary>
public sealed class ApiDiffTests
{
    [Theory]
    [InlineData("public string Number { get; }", "", "api-member-removed", ChangeSeverity.Breaking)]
    [InlineData("", "public string Number { get; }", "api-member-added", ChangeSeverity.Compatible)]
    [InlineData("", "public required string Number { get; init; }", "api-required-member-added", ChangeSeverity.Breaking)]
    [InlineData("", "public abstract void Go();", "api-abstract-member-added", ChangeSeverity.Breaking)]
    [InlineData("public string Number { get; init; }", "public required string Number { get; init; }", "api-required-member-added", ChangeSeverity.Breaking)]
    [InlineData("public required string Number { get; init; }", "public string Number { get; init; }", "api-member-no-longer-required", ChangeSeverity.Compatible)]
    [InlineData("public string Number { get; }", "public string? Number { get; }", "api-nullability-changed", ChangeSeverity.Risky)]
    [InlineData("public int Days { get; }", "public int? Days { get; }", "api-member-signature-changed", ChangeSeverity.Breaking)]
    [InlineData("public int Days { get; set; }", "public int Days { get; }", "api-accessor-removed", ChangeSeverity.Breaking)]
    [InlineData("public int Days { get; }", "public int Days { get; init; }", "api-accessor-added", ChangeSeverity.Compatible)]
    [InlineData("public const int Limit = 10;", "public const int Limit = 11;", "api-default-value-changed", ChangeSeverity.Risky)]
    [InlineData("public void Send(int id);", "public void Send(int id, bool twice = false);", "api-optional-parameter-added", ChangeSeverity.Breaking)]
    [InlineData("public void Send(int id);", "public void Send(string id);", "api-member-signature-changed", ChangeSeverity.Breaking)]
    [InlineData("public void Send(int id);", "public void Send(int number);", "api-parameter-renamed", ChangeSeverity.Risky)]
    [InlineData("public void Send(int id = 1);", "public void Send(int id);", "api-default-value-removed", ChangeSeverity.Breaking)]
    [InlineData("public void Send(int id = 1);", "public void Send(int id = 2);", "api-default-value-changed", ChangeSeverity.Risky)]
    [InlineData("public Task<Shop.Order?> Find(Func<int, string> by, (int A, int B) at);", "public Task<Shop.Order> Find(Func<int, string> by, (int A, int B) at);", "api-nullability-changed", ChangeSeverity.Risky)]
    [InlineData("public void Send(int id);", "[System.ObsoleteAttribute(\"No.\")]\npublic void Send(int id);", "api-attributes-changed", ChangeSeverity.Risky)]
    [InlineData("public static void Send();", "public void Send();", "api-member-signature-changed", ChangeSeverity.Breaking)]
    [InlineData("public string this[int index] { get; }", "public string this[long index] { get; }", "api-member-signature-changed", ChangeSeverity.Breaking)]
    public void A_change_of_a_member_has_its_rule_and_verdict(string old, string current, string rule, ChangeSeverity severity) =>
        Only(Type("public class Order", old), Type("public class Order", current), rule, severity);

    [Theory]
    [InlineData("public class Order", "public sealed class Order", "api-type-restricted", ChangeSeverity.Breaking)]
    [InlineData("public sealed class Order", "public class Order", "api-type-extended", ChangeSeverity.Compatible)]
    [InlineData("public class Order : IDisposable", "public class Order", "api-type-restricted", ChangeSeverity.Breaking)]
    [InlineData("public class Order", "public class Order : IDisposable", "api-type-extended", ChangeSeverity.Compatible)]
    [InlineData("public class Order", "public readonly struct Order", "api-type-restricted", ChangeSeverity.Breaking)]
    [InlineData("public class Order<T> where T : class", "public class Order<T> where T : class, new()", "api-type-restricted", ChangeSeverity.Breaking)]
    public void A_change_of_a_type_has_its_rule_and_verdict(string old, string current, string rule, ChangeSeverity severity) =>
        Only(Type(old, ""), Type(current, ""), rule, severity);

    [Theory]
    [InlineData("A = 0,", "A = 0,\nB = 1,", "api-enum-member-added", ChangeSeverity.Risky)]
    [InlineData("A = 0,\nB = 1,", "A = 0,", "api-member-removed", ChangeSeverity.Breaking)]
    [InlineData("A = 0,", "A = 1,", "api-enum-number-changed", ChangeSeverity.Breaking)]
    public void A_change_of_an_enumeration_has_its_rule_and_verdict(string old, string current, string rule, ChangeSeverity severity) =>
        Only(Type("public enum Order", old), Type("public enum Order", current), rule, severity);

    [Fact]
    public void A_member_of_an_interface_must_be_implemented() =>
        Only(Type("public interface IOrder", ""), Type("public interface IOrder", "void Go();"), "api-abstract-member-added", ChangeSeverity.Breaking);

    [Fact]
    public void A_change_names_the_member_and_its_lines()
    {
        var change = Only(Type("public class Order", "public int A { get; }\npublic int B { get; }"), Type("public class Order", "public int B { get; }"), "api-member-removed", ChangeSeverity.Breaking);

        change.Members.ShouldBe(["Shop.Order.A"]);
        change.OldLocation.ShouldBe(new ChangeLocation("old.snap", "Shop.Order.A", 5, 1));
        change.NewLocation.ShouldBeNull();
    }

    [Fact]
    public void Every_listing_of_this_repository_is_read_whole()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("tests", "Billink.PublicApi.Tests", "__snapshots__"), "*.snap"))
        {
            var text = File.ReadAllText(file);
            Compare(text, text).Changes.ShouldBeEmpty(file);
            var lines = text.Split('\n').Where(line => line.StartsWith("        public", StringComparison.Ordinal) && line.EndsWith(';')).ToList();
            foreach (var line in lines.Where((_, index) => index % 97 == 0))
                Compare(text, text.Replace(line + "\n", "", StringComparison.Ordinal)).IsBreaking.ShouldBeTrue(line);
        }
    }

    [Fact]
    public void What_is_no_listing_is_refused_with_its_line() =>
        Should.Throw<ContractInputException>(() => Compare(Type("public class Order", ""), "namespace Shop\n{\n    what is this\n}")).Line.ShouldBe(3);

    private static string Type(string head, string members) => $"namespace Shop\n{{\n    {head}\n    {{\n{string.Concat(members.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(member => $"        {member}\n"))}    }}\n}}\n";

    private static ContractReport Compare(string old, string current) => ContractDiff.Compare(new ContractSource("old.snap", old), new ContractSource("new.snap", current));

    private static ContractChange Only(string old, string current, string rule, ChangeSeverity severity)
    {
        var report = Compare(old, current);
        var change = report.Changes.ShouldHaveSingleItem(string.Join('\n', report.Changes.Select(found => $"{found.RuleId}: {found.Message}")));
        change.RuleId.ShouldBe(rule);
        change.Severity.ShouldBe(severity);
        return change;
    }
}
