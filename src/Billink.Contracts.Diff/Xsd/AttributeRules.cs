namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about attributes.</summary>
internal static class AttributeRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule AttributeRemoved = All.Add(XsdRules.Wire(
        "xsd-attribute-removed", "An attribute is gone", "Documents that have it are rejected.",
        "Stop sending the attribute, and stop expecting it.", "<xs:attribute name=\"lang\" …> → gone"));

    public static readonly Rule AttributeAdded = All.Add(XsdRules.Risky(
        "xsd-attribute-added", "An optional attribute is new", "A receiver may get an attribute that it does not know.",
        "Ignore unknown attributes.", "nothing → <xs:attribute name=\"lang\" …>"));

    public static readonly Rule RequiredAttributeAdded = All.Add(XsdRules.Wire(
        "xsd-required-attribute-added", "A required attribute is new", "Documents without it are rejected.", "Send the attribute.",
        "nothing → <xs:attribute name=\"lang\" use=\"required\" …>"));

    public static readonly Rule AttributeBecameRequired = All.Add(XsdRules.Wire(
        "xsd-attribute-became-required", "An attribute became required", "Documents without it are rejected.", "Send the attribute.",
        "use=\"optional\" → use=\"required\""));

    public static readonly Rule AttributeBecameOptional = All.Add(XsdRules.Risky(
        "xsd-attribute-became-optional", "An attribute became optional", "A receiver may get documents without it.",
        "Do without the attribute.", "use=\"required\" → use=\"optional\""));

    public static readonly Rule AttributeWildcardNarrowed = All.Add(XsdRules.Wire(
        "xsd-any-attribute-narrowed", "Fewer other attributes may stand here", "Documents with others are rejected.", "Stop sending them.",
        "<xs:anyAttribute/> → gone"));

    public static readonly Rule AttributeWildcardWidened = All.Add(XsdRules.Risky(
        "xsd-any-attribute-widened", "More other attributes may stand here", "A receiver may get attributes that it does not know.",
        "Ignore unknown attributes.", "nothing → <xs:anyAttribute/>"));
}
