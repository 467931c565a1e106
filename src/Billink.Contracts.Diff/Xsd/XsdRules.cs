namespace Billink.Contracts.Diff.Xsd;

/// <summary>
/// Rules about XSD. The severity of a rule is for documents of unknown direction. If the contract has the direction,
/// a wider set of documents doesn't break senders, and a narrower set doesn't break receivers.
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
