namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about attributes.</summary>
internal static class AttributeRules
{
    public static readonly ChangeRule AttributeRemoved = XsdRules.Wire(
        "xsd-attribute-removed", "An attribute is gone", "Documents that have it are refused.",
        "Stop sending the attribute, and stop expecting it.", "<xs:attribute name=\"lang\" …> → gone");

    public static readonly ChangeRule AttributeAdded = XsdRules.Risky(
        "xsd-attribute-added", "An optional attribute is new", "A receiver may get an attribute that it does not know.",
        "Ignore unknown attributes.", "nothing → <xs:attribute name=\"lang\" …>");

    public static readonly ChangeRule RequiredAttributeAdded = XsdRules.Wire(
        "xsd-required-attribute-added", "A required attribute is new", "Documents without it are refused.", "Send the attribute.",
        "nothing → <xs:attribute name=\"lang\" use=\"required\" …>");

    public static readonly ChangeRule AttributeBecameRequired = XsdRules.Wire(
        "xsd-attribute-became-required", "An attribute became required", "Documents without it are refused.", "Send the attribute.",
        "use=\"optional\" → use=\"required\"");

    public static readonly ChangeRule AttributeBecameOptional = XsdRules.Risky(
        "xsd-attribute-became-optional", "An attribute became optional", "A receiver may get documents without it.",
        "Do without the attribute.", "use=\"required\" → use=\"optional\"");

    public static readonly ChangeRule AttributeWildcardNarrowed = XsdRules.Wire(
        "xsd-any-attribute-narrowed", "Fewer other attributes may stand here", "Documents with others are refused.",
        "Stop sending them.", "<xs:anyAttribute/> → gone");

    public static readonly ChangeRule AttributeWildcardWidened = XsdRules.Risky(
        "xsd-any-attribute-widened", "More other attributes may stand here", "A receiver may get attributes that it does not know.",
        "Ignore unknown attributes.", "nothing → <xs:anyAttribute/>");

    public static IEnumerable<ChangeRule> All =>
    [
        AttributeRemoved, AttributeAdded, RequiredAttributeAdded, AttributeBecameRequired, AttributeBecameOptional,
        AttributeWildcardNarrowed, AttributeWildcardWidened,
    ];
}
