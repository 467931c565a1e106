namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about attributes.</summary>
internal static class AttributeRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule AttributeRemoved = All.Add(XsdRules.Wire(
        "xsd-attribute-removed", "An attribute was removed", "Documents that have it are rejected.",
        "Stop sending the attribute, and stop expecting it.", "<xs:attribute name=\"lang\" …> → removed"));

    public static readonly Rule AttributeAdded = All.Add(XsdRules.Risky(
        "xsd-attribute-added", "An optional attribute was added", "A receiver may get an attribute that it does not know.",
        "Ignore unknown attributes.", "nothing → <xs:attribute name=\"lang\" …>"));

    public static readonly Rule RequiredAttributeAdded = All.Add(XsdRules.Wire(
        "xsd-required-attribute-added", "A required attribute was added", "Documents without it are rejected.", "Send the attribute.",
        "nothing → <xs:attribute name=\"lang\" use=\"required\" …>"));

    public static readonly Rule AttributeBecameRequired = All.Add(XsdRules.Wire(
        "xsd-attribute-became-required", "An attribute became required", "Documents without it are rejected.", "Send the attribute.",
        "use=\"optional\" → use=\"required\""));

    public static readonly Rule AttributeBecameOptional = All.Add(XsdRules.Risky(
        "xsd-attribute-became-optional", "An attribute became optional", "A receiver may get documents without it.",
        "Handle documents without the attribute.", "use=\"required\" → use=\"optional\""));

    public static readonly Rule AttributeWildcardNarrowed = All.Add(XsdRules.Wire(
        "xsd-any-attribute-narrowed", "Fewer other attributes are allowed", "Documents with other attributes are rejected.",
        "Stop sending other attributes.",
        "<xs:anyAttribute/> → removed"));

    public static readonly Rule AttributeWildcardWidened = All.Add(XsdRules.Risky(
        "xsd-any-attribute-widened", "More other attributes are allowed", "A receiver may get attributes that it does not know.",
        "Ignore unknown attributes.", "nothing → <xs:anyAttribute/>"));
}
