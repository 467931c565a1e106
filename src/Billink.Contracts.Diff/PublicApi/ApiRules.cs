namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Rules about a public C# API, in source and in compiled code.</summary>
internal static class ApiRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule TypeRemoved = All.Add(Breaking(
        "api-type-removed", "A public type was removed", "Code that names it no longer compiles, and compiled code no longer loads.",
        "Use its replacement.", "public sealed record CreditRequest → removed"));

    public static readonly Rule TypeRenamed = All.Add(Breaking(
        "api-type-renamed", "A public type has another name",
        "Code that names it no longer compiles, and compiled code no longer loads.", "Use the new name.",
        "Shop.CreditRequest → Shop.RefundRequest, with the same members"));

    public static readonly Rule TypeAdded = All.Add(Harmless(
        "api-type-added", "A public type was added", "No code uses it yet.", "nothing → public sealed record CreditRequest"));

    public static readonly Rule TypeRestricted = All.Add(Breaking(
        "api-type-restricted", "A public type was restricted",
        "Code that derives from it, creates an instance, or converts it to a base type no longer compiles.", "Don't use the removed part.",
        "public class Order : IDisposable → public sealed class Order"));

    public static readonly Rule TypeExtended = All.Add(Harmless(
        "api-type-extended", "A public type was extended", "Existing code still works.",
        "public sealed class Order → public class Order : IDisposable"));

    public static readonly Rule MemberRemoved = All.Add(Breaking(
        "api-member-removed", "A public member was removed", "Code that names it no longer compiles, and compiled code no longer runs.",
        "Use its replacement.", "public string Number { get; } → removed"));

    public static readonly Rule MemberRenamed = All.Add(Breaking(
        "api-member-renamed", "A public member has another name",
        "Code that names it no longer compiles, and compiled code no longer runs.", "Use the new name.",
        "TimeSpan Timeout { get; set; } → TimeSpan CallTimeout { get; set; }"));

    public static readonly Rule MemberAdded = All.Add(Harmless(
        "api-member-added", "A public member was added", "No code uses it yet.", "nothing → public string Number { get; }"));

    public static readonly Rule AbstractMemberAdded = All.Add(Breaking(
        "api-abstract-member-added", "Implementers must add a new member",
        "Types that implement the interface, or derive from the class, no longer compile.", "Implement the member.",
        "interface IOrders → interface IOrders { Task HoldAsync(); }"));

    public static readonly Rule RequiredMemberAdded = All.Add(Breaking(
        "api-required-member-added", "A required member was added, or a member became required",
        "Code that creates an instance without the member no longer compiles.", "Set the member.",
        "public string Reason { get; init; } → public required string Reason { get; init; }"));

    public static readonly Rule RequiredMemberRelaxed = All.Add(Harmless(
        "api-member-no-longer-required", "A member is no longer required", "Code that sets it still compiles.",
        "public required string Reason { get; init; } → public string Reason { get; init; }"));

    public static readonly Rule MemberTypeChanged = All.Add(Breaking(
        "api-member-signature-changed", "A public member has another type or form",
        "Code that uses it may not compile, and compiled code no longer finds it.", "Use the new form of the member.",
        "public int Days { get; } → public decimal Days { get; }"));

    public static readonly Rule MemberExtended = All.Add(Harmless(
        "api-member-extended", "A public member was extended", "Existing code still works.",
        "public void Send() → public virtual void Send()"));

    public static readonly Rule NullabilityChanged = All.Add(new(
        "api-nullability-changed", "Nullability changed", Severity.Risky, Breaks.Source, Direction.Both,
        "The compiler may report new warnings. Builds that treat warnings as errors then fail.", "Follow the compiler's warnings.",
        "public string Note { get; } → public string? Note { get; }"));

    public static readonly Rule AccessorRemoved = All.Add(Breaking(
        "api-accessor-removed", "A property can no longer be read or set", "Code that uses the accessor no longer compiles.",
        "Set it in another way.", "{ get; set; } → { get; }"));

    public static readonly Rule AccessorAdded = All.Add(Harmless(
        "api-accessor-added", "A property can be read or set", "Existing code still works.", "{ get; } → { get; init; }"));

    public static readonly Rule OptionalParameterAdded = All.Add(Breaking(
        "api-optional-parameter-added", "An optional parameter was added to a method",
        "Source code still compiles, but compiled code no longer finds the method.", "Recompile your code.",
        "Send(int id) → Send(int id, bool twice = false)"));

    public static readonly Rule ParameterRenamed = All.Add(new(
        "api-parameter-renamed", "A parameter was renamed", Severity.Breaking, Breaks.Source, Direction.Both,
        "Calls that name the parameter no longer compile.", "Use the new name.", "Send(int id) → Send(int number)"));

    public static readonly Rule DefaultChanged = All.Add(new(
        "api-default-value-changed", "A default or constant value changed", Severity.Risky, Breaks.Behaviour, Direction.Both,
        "Code behaves differently after you recompile it.", "Pass the value explicitly.",
        "int days = 14 → int days = 30"));

    public static readonly Rule DefaultRemoved = All.Add(Breaking(
        "api-default-value-removed", "A parameter is no longer optional", "Calls that omit it no longer compile.",
        "Pass the argument.", "int days = 14 → int days"));

    public static readonly Rule EnumValueChanged = All.Add(Breaking(
        "api-enum-number-changed", "A member of an enumeration has another number", "Compiled code uses another member.",
        "Recompile your code, and check stored numbers.", "Paid = 2 → Paid = 3"));

    public static readonly Rule EnumMemberAdded = All.Add(new(
        "api-enum-member-added", "A member was added to an enumeration", Severity.Risky, Breaks.Source, Direction.Both,
        "A switch over all members no longer covers all of them.", "Handle members that you do not know.",
        "enum Kind { A } → enum Kind { A, B }"));

    public static readonly Rule AttributesChanged = All.Add(new(
        "api-attributes-changed", "Attributes changed", Severity.Risky, Breaks.Source, Direction.Both,
        "An attribute may cause compiler warnings, as Obsolete does.", "Follow the compiler's warnings.", "nothing → [Obsolete]"));

    private static Rule Breaking(string id, string title, string reason, string advice, string example) =>
        new(id, title, Severity.Breaking, Breaks.Source, Direction.Both, reason, advice, example);

    private static Rule Harmless(string id, string title, string reason, string example) =>
        new(id, title, Severity.Compatible, Breaks.None, Direction.Both, reason, "", example);
}
