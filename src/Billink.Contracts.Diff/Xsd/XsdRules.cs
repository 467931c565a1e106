namespace Billink.Contracts.Diff.Xsd;

/// <summary>
/// Every rule about XSD. The severity of each is that of a document that travels in a direction nobody told; where a contract says who
/// sends it, a change that only lets more through doesn't break senders, and one that lets less through doesn't break receivers.
/// </summary>
internal static class XsdRules
{
    public static IEnumerable<ChangeRule> All =>
        [.. DocumentRules.All, .. ElementRules.All, .. AttributeRules.All, .. ValueRules.All, .. DeclarationRules.All];

    public static ChangeRule Wire(string id, string title, string reason, string advice, string example) =>
        Rule(id, title, ChangeSeverity.Breaking, ChangeBreaks.Wire, reason, advice, example);

    public static ChangeRule Risky(string id, string title, string reason, string advice, string example) =>
        Rule(id, title, ChangeSeverity.Risky, ChangeBreaks.Wire, reason, advice, example);

    public static ChangeRule Rule(
        string id, string title, ChangeSeverity severity, ChangeBreaks breaks, string reason, string advice, string example) =>
        new(id, title, severity, breaks, ChangeDirection.Both, reason, advice, example);
}
