namespace Billink.Contracts.Diff.Xsd;

/// <summary>
/// Every rule about XSD. The severity of each is that of a document that travels in a direction nobody told; where a contract says who
/// sends it, a change that only lets more through doesn't break senders, and one that lets less through doesn't break receivers.
/// </summary>
internal static class XsdRules
{
    public static IReadOnlyList<RuleTable> Tables =>
        [DocumentRules.All, ElementRules.All, AttributeRules.All, ValueRules.All, DeclarationRules.All];

    public static Rule Wire(string id, string title, string reason, string advice, string example) =>
        Rule(id, title, Severity.Breaking, Breaks.Wire, reason, advice, example);

    public static Rule Risky(string id, string title, string reason, string advice, string example) =>
        Rule(id, title, Severity.Risky, Breaks.Wire, reason, advice, example);

    public static Rule Rule(
        string id, string title, Severity severity, Breaks breaks, string reason, string advice, string example) =>
        new(id, title, severity, breaks, Direction.Both, reason, advice, example);
}
