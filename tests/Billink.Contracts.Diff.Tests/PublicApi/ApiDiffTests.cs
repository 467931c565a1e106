using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Documents;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests.PublicApi;

/// <summary>The rule and the severity of changes of a public C# API.</summary>
public sealed class ApiDiffTests
{
    [Theory]
    [InlineData("public string Number { get; }", "", "api-member-removed", Severity.Breaking)]
    [InlineData("", "public string Number { get; }", "api-member-added", Severity.Compatible)]
    [InlineData("", "public required string Number { get; init; }", "api-required-member-added", Severity.Breaking)]
    [InlineData(
        "protected Order() { }",
        "protected Order() { }\npublic abstract void Go();",
        "api-abstract-member-added", Severity.Breaking)]
    [InlineData(
        "public string Number { get; init; }",
        "public required string Number { get; init; }",
        "api-required-member-added", Severity.Breaking)]
    [InlineData(
        "public required string Number { get; init; }",
        "public string Number { get; init; }",
        "api-member-no-longer-required", Severity.Compatible)]
    [InlineData("public string Number { get; }", "public string? Number { get; }", "api-nullability-changed", Severity.Risky)]
    [InlineData("public int Days { get; }", "public int? Days { get; }", "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public int Days { get; set; }", "public int Days { get; }", "api-accessor-removed", Severity.Breaking)]
    [InlineData("public int Days { get; }", "public int Days { get; init; }", "api-accessor-added", Severity.Compatible)]
    [InlineData("public const int Limit = 10;", "public const int Limit = 11;", "api-default-value-changed", Severity.Risky)]
    [InlineData(
        "public void Send(int id) { }",
        "public void Send(int id, bool twice = false) { }",
        "api-optional-parameter-added", Severity.Breaking)]
    [InlineData("public void Send(int id) { }", "public void Send(string id) { }", "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public void Send(int id) { }", "public void Send(int number) { }", "api-parameter-renamed", Severity.Breaking)]
    [InlineData("public void Send(int id = 1) { }", "public void Send(int id) { }", "api-default-value-removed", Severity.Breaking)]
    [InlineData("public void Send(int id = 1) { }", "public void Send(int id = 2) { }", "api-default-value-changed", Severity.Risky)]
    [InlineData(
        "public System.Threading.Tasks.Task<Shop.Order?> Find(System.Func<int, string> by, System.ValueTuple<int, int> at) { }",
        "public System.Threading.Tasks.Task<Shop.Order> Find(System.Func<int, string> by, System.ValueTuple<int, int> at) { }",
        "api-nullability-changed", Severity.Risky)]
    [InlineData(
        "public void Send(int id) { }",
        "[System.Obsolete(\"No.\")]\npublic void Send(int id) { }",
        "api-attributes-changed", Severity.Risky)]
    [InlineData("public static void Send() { }", "public void Send() { }", "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public string this[int index] { get; }",
        "public string this[long index] { get; }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public System.DateTime? At { get; }",
        "public System.DateTime At { get; }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public Shop.Money Sum { get; }",
        "public Shop.Money? Sum { get; }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public System.Collections.Generic.List<int?> All { get; }",
        "public System.Collections.Generic.List<int> All { get; }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public System.Collections.Generic.List<string?>? All { get; }",
        "public System.Collections.Generic.List<string> All { get; }",
        "api-nullability-changed", Severity.Risky)]
    [InlineData(
        "public void Send(string[]? ids) { }",
        "public void Send(string[] ids) { }",
        "api-nullability-changed", Severity.Risky)]
    [InlineData(
        "public void Send(ref int id) { }",
        "public void Send(in int id) { }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public void Send(params int[] ids) { }",
        "public void Send(int[] ids) { }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public void Send(Shop.Way way = 1) { }",
        "public void Send(Shop.Way way = 2) { }",
        "api-default-value-changed", Severity.Risky)]
    [InlineData(
        "public void Send(string text = \"a, b\") { }",
        "public void Send(string text = \"a; b\") { }",
        "api-default-value-changed", Severity.Risky)]
    [InlineData(
        "public void Send(int? id = default) { }",
        "public void Send(int? id) { }",
        "api-default-value-removed", Severity.Breaking)]
    [InlineData(
        "public bool Try(out string? id) { }",
        "public bool Try([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? id) { }",
        "api-attributes-changed", Severity.Risky)]
    [InlineData("public T As<T>() { }", "public T As<T>()\n where T :  class { }", "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public T As<T>()\n where T :  class, new () { }",
        "public T As<T>()\n where T :  class { }",
        "api-member-extended", Severity.Compatible)]
    [InlineData("public virtual void Send() { }", "public void Send() { }", "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public void Send() { }", "public virtual void Send() { }", "api-member-extended", Severity.Compatible)]
    [InlineData("public virtual void Send() { }", "public abstract void Send();", "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public abstract void Send();", "public virtual void Send() { }", "api-member-extended", Severity.Compatible)]
    [InlineData(
        "public override void Send() { }",
        "public override sealed void Send() { }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData("protected void Send() { }", "public void Send() { }", "api-member-extended", Severity.Compatible)]
    [InlineData(
        "protected virtual void Send() { }",
        "public virtual void Send() { }",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public void Send() { }", "protected void Send() { }", "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public int Days;", "public readonly int Days;", "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public static readonly int Days;", "public static int Days;", "api-member-extended", Severity.Compatible)]
    [InlineData(
        "public event System.EventHandler? Sent;",
        "public event System.EventHandler<int>? Sent;",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData("public event System.EventHandler? Sent;", "", "api-member-removed", Severity.Breaking)]
    [InlineData("public static Shop.Order operator +(Shop.Order left, int right) { }", "", "api-member-removed", Severity.Breaking)]
    [InlineData("", "public static bool operator <(Shop.Order left, Shop.Order right) { }", "api-member-added", Severity.Compatible)]
    [InlineData(
        "public static int op_Explicit(Shop.Order order) { }\npublic static long op_Explicit(Shop.Order order) { }",
        "public static int op_Explicit(Shop.Order order) { }",
        "api-member-removed", Severity.Breaking)]
    [InlineData(
        "public void Send(int id) { }\npublic void Send(int? id) { }",
        "public void Send(int? id) { }",
        "api-member-removed", Severity.Breaking)]
    public void A_change_of_a_member_has_its_rule_and_verdict(string old, string current, string rule, Severity severity) =>
        Only(Type("public class Order", old), Type("public class Order", current), rule, severity);

    [Theory]
    [InlineData("public class Order", "public sealed class Order", "api-type-restricted", Severity.Breaking)]
    [InlineData("public sealed class Order", "public class Order", "api-type-extended", Severity.Compatible)]
    [InlineData("public class Order : System.IDisposable", "public class Order", "api-type-restricted", Severity.Breaking)]
    [InlineData("public class Order", "public class Order : System.IDisposable", "api-type-extended", Severity.Compatible)]
    [InlineData("public class Order", "public readonly struct Order", "api-type-restricted", Severity.Breaking)]
    [InlineData(
        "public class Order<T> where T :  class",
        "public class Order<T> where T :  class, new ()",
        "api-type-restricted", Severity.Breaking)]
    [InlineData(
        "public class Order<T> where T :  class, new ()",
        "public class Order<T> where T :  class",
        "api-type-extended", Severity.Compatible)]
    [InlineData("public interface Order<in T>", "public interface Order<T>", "api-type-restricted", Severity.Breaking)]
    [InlineData("public interface Order<T>", "public interface Order<in T>", "api-type-extended", Severity.Compatible)]
    [InlineData("public class Order", "public abstract class Order", "api-type-restricted", Severity.Breaking)]
    [InlineData("public class Order", "public static class Order", "api-type-restricted", Severity.Breaking)]
    [InlineData("public sealed record Order", "public sealed class Order", "api-type-restricted", Severity.Breaking)]
    [InlineData("public enum Order", "public enum Order : byte", "api-type-extended", Severity.Compatible)]
    [InlineData("public struct Order", "public readonly ref struct Order", "api-type-restricted", Severity.Breaking)]
    [InlineData("public class Order", "[System.Serializable]\npublic class Order", "api-attributes-changed", Severity.Risky)]
    public void A_change_of_a_type_has_its_rule_and_verdict(string old, string current, string rule, Severity severity) =>
        Only(Type(old, ""), Type(current, ""), rule, severity);

    [Theory]
    [InlineData("A = 0,", "A = 0,\nB = 1,", "api-enum-member-added", Severity.Risky)]
    [InlineData("A = 0,\nB = 1,", "A = 0,", "api-member-removed", Severity.Breaking)]
    [InlineData("A = 0,", "A = 1,", "api-enum-number-changed", Severity.Breaking)]
    public void A_change_of_an_enumeration_has_its_rule_and_verdict(string old, string current, string rule, Severity severity) =>
        Only(Type("public enum Order", old), Type("public enum Order", current), rule, severity);

    [Theory]
    [InlineData("void Go();")]
    [InlineData("int Days { get; }")]
    [InlineData("event System.EventHandler? Sent;")]
    public void A_member_of_an_interface_must_be_implemented(string member) =>
        Only(
            Type("public interface IOrder", ""),
            Type("public interface IOrder", member),
            "api-abstract-member-added", Severity.Breaking);

    [Fact]
    public void An_accessor_of_an_interface_must_be_implemented() => Only(
        Type("public interface IOrder", "int Days { get; }"),
        Type("public interface IOrder", "int Days { get; set; }"),
        "api-abstract-member-added", Severity.Breaking);

    [Fact]
    public void Nobody_implements_an_abstract_member_of_a_class_without_a_constructor_that_is_seen() =>
        Only(
            Type("public abstract class Order", ""),
            Type("public abstract class Order", "public abstract void Go();"),
            "api-member-added", Severity.Compatible);

    [Theory]
    [InlineData(
        "public delegate void Rule(int id);",
        "public delegate void Rule(long id);",
        "api-member-signature-changed", Severity.Breaking)]
    [InlineData(
        "public delegate string Rule(int id);",
        "public delegate string? Rule(int id);",
        "api-nullability-changed", Severity.Risky)]
    [InlineData(
        "public delegate void Rule(int id);",
        "public delegate void Rule(int number);",
        "api-parameter-renamed", Severity.Breaking)]
    public void A_change_of_a_delegate_has_its_rule_and_verdict(string old, string current, string rule, Severity severity) =>
        Only($"namespace Shop\n{{\n{old}\n}}", $"namespace Shop\n{{\n{current}\n}}", rule, severity);

    [Theory]
    [InlineData("extension(string text)\n{\npublic bool IsKey() { }\n}", "extension(string text)\n{\n}", "api-member-removed")]
    [InlineData(
        "extension<T>(T item)\n{\npublic bool IsKey() { }\n}",
        "extension<T>(T item)\n where T :  class\n{\npublic bool IsKey() { }\n}",
        "api-type-restricted")]
    public void A_change_of_extension_members_is_found(string old, string current, string rule) =>
        Compare(Type("public static class Order", old), Type("public static class Order", current)).Changes[0].RuleId.ShouldBe(rule);

    [Fact]
    public void What_is_said_of_an_assembly_is_no_part_of_its_api() => Compare(
        "[assembly: System.Reflection.AssemblyMetadata(\"RepositoryUrl\", \"shop.git\")]\n" + Type("public class Order", ""),
        Type("public class Order", "")).Changes.ShouldBeEmpty();

    [Fact]
    public void A_change_names_the_member_and_its_lines()
    {
        var change = Only(
            Type("public class Order", "public int A { get; }\npublic int B { get; }"),
            Type("public class Order", "public int B { get; }"),
            "api-member-removed", Severity.Breaking);

        change.Members.ShouldBe(["Shop.Order.A"]);
        change.OldLocation.ShouldBe(new SourceLocation("old.snap", "Shop.Order.A", 5, 1));
        change.NewLocation.ShouldBeNull();
    }

    [Theory]
    [InlineData("System.TimeSpan Timeout { get; set; }", "System.TimeSpan CallTimeout { get; set; }")]
    [InlineData("System.TimeSpan CallTimeout { get; set; }", "System.TimeSpan Timeout { get; set; }")]
    [InlineData("bool IsOpenn { get; }", "bool IsOpen { get; }")]
    [InlineData("void Send(int id, string text) { }", "void SendText(int number, string body) { }")]
    public void A_member_of_the_same_form_with_a_name_alike_is_renamed(string old, string current)
    {
        var change = Only(
            Type("public class Order", $"public {old}\npublic int Number {{ get; }}"),
            Type("public class Order", $"public {current}\npublic int Number {{ get; }}"),
            "api-member-renamed", Severity.Breaking);

        change.Members.ShouldBe([$"Shop.Order.{NameOf(old)}", $"Shop.Order.{NameOf(current)}"]);
        change.Message.ShouldBe($"Shop.Order.{NameOf(old)} is called {NameOf(current)} now.");
        change.Location!.File.ShouldBe("new.snap");

        static string NameOf(string member) => member.Split(' ')[1].Split('(')[0];
    }

    [Theory]
    [InlineData("public System.TimeSpan Timeout { get; set; }", "public int CallTimeout { get; set; }")]
    [InlineData("public string Number { get; }", "public string Currency { get; }")]
    [InlineData("public int First { get; }\npublic int Other { get; }", "public int FirstOther { get; }")]
    public void A_member_that_may_be_another_one_is_removed_and_added(string old, string current) =>
        Compare(Type("public class Order", old), Type("public class Order", current)).Changes
            .Select(change => change.RuleId).Distinct().ShouldBe(["api-member-removed", "api-member-added"]);

    [Fact]
    public void A_member_of_an_enumeration_is_recognized_by_its_number() => Only(
        Type("public enum Order", "Paid = 1,\nOpen = 2,"), Type("public enum Order", "Settled = 1,\nOpen = 2,"),
        "api-member-renamed", Severity.Breaking);

    [Fact]
    public void A_type_is_recognized_by_its_members()
    {
        const string members = "public Order() { }\npublic Shop.Order Next { get; }\npublic int Number { get; }";

        var change = Only(
            Type("public class Order : System.IEquatable<Shop.Order>", members),
            Type(
                "public class Purchase : System.IEquatable<Shop.Purchase>", members.Replace("Order", "Purchase", StringComparison.Ordinal)),
            "api-type-renamed", Severity.Breaking);

        change.Members.ShouldBe(["Shop.Order", "Shop.Purchase"]);
        Compare(Type("public class Order", ""), Type("public class Purchase", "")).Changes
            .Select(change => change.RuleId).ShouldBe(["api-type-removed", "api-type-added"]);
    }

    [Fact]
    public void The_same_change_in_the_listings_of_two_frameworks_is_one_change()
    {
        var old = Type("public class Order", "public int A { get; }\npublic int B { get; }");
        var current = Type("public class Order", "public int B { get; }");
        string[] files = ["Shop.net10.0.snap", "Shop.net8.0.snap", "Other.net8.0.snap"];

        var report = Several(files.Select(file => (file, old, current)));

        report.Changes.Count.ShouldBe(2);
        var change = report.Changes.Single(change => change.OldLocation!.File == "old/Shop.net10.0.snap");
        change.OtherLocations.ShouldBe([new SourceLocation("old/Shop.net8.0.snap", "Shop.Order.A", 5, 1)]);
        change.Fingerprint.ShouldBe(Several([("Shop.net10.0.snap", old, current), ("Shop.net8.0.snap", old, old)]).Changes[0].Fingerprint);
        ContractReportWriter.Write(report, ContractReportFormat.Markdown)
            .ShouldContain("old/Shop.net10.0.snap:5 (in the old version), Shop.net8.0.snap:5 ·");
    }

    [Fact]
    public void A_change_in_the_listing_of_one_framework_names_only_that_one()
    {
        var old = Type("public class Order", "public int A { get; }");
        var current = Type("public class Order", "");

        var change = Several([("Shop.net10.0.snap", old, old), ("Shop.net8.0.snap", old, current)]).Changes.ShouldHaveSingleItem();

        change.OldLocation!.File.ShouldBe("old/Shop.net8.0.snap");
        change.OtherLocations.ShouldBeEmpty();
    }

    [Fact]
    public void Every_listing_of_this_repository_is_read_whole()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("tests", "Billink.PublicApi.Tests", "__snapshots__"), "*.snap"))
        {
            var text = File.ReadAllText(file);
            Compare(text, text).Changes.ShouldBeEmpty(file);
            var lines = text.Split('\n');
            // Without its member, an attribute has no target.
            var members = Enumerable.Range(1, lines.Length - 1)
                .Where(
                    i => lines[i].StartsWith("        public", StringComparison.Ordinal)
                        && lines[i].EndsWith('}')
                        && !lines[i - 1].EndsWith(']'));
            foreach (var member in members.Where((_, index) => index % 97 == 0))
                Compare(text, string.Join('\n', lines.Where((_, i) => i != member))).IsBreaking.ShouldBeTrue(lines[member]);
        }
    }

    [Fact]
    public void What_is_no_listing_is_refused_with_its_line() =>
        Should.Throw<ContractInputException>(() => Compare(Type("public class Order", ""), "namespace Shop\n{\n    what is this\n}"))
            .Line.ShouldBe(3);

    // With a value type, which the comparison must recognize.
    private static string Type(string head, string members)
    {
        var lines = members.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(member => $"        {member}\n");
        return $"namespace Shop\n{{\n    {head}\n    {{\n{string.Concat(lines)}    }}\n    public struct Money\n    {{\n    }}\n}}\n";
    }

    private static ContractReport Compare(string old, string current) =>
        ContractDiff.Compare(new ContractSource("old.snap", old), new ContractSource("new.snap", current));

    private static ContractReport Several(IEnumerable<(string File, string Old, string New)> listings)
    {
        var all = listings.ToList();
        return ContractDiff.Compare(
            [.. all.Select(listing => new ContractSource($"old/{listing.File}", listing.Old))],
            [.. all.Select(listing => new ContractSource($"new/{listing.File}", listing.New))]);
    }

    private static Change Only(string old, string current, string rule, Severity severity)
    {
        var report = Compare(old, current);
        var change = report.Changes.ShouldHaveSingleItem(
            string.Join('\n', report.Changes.Select(found => $"{found.RuleId}: {found.Message}")));
        change.RuleId.ShouldBe(rule);
        change.Severity.ShouldBe(severity);
        return change;
    }
}
