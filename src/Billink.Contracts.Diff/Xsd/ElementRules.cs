namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about which elements may be inside, how often and in which order.</summary>
internal static class ElementRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule ElementRemoved = All.Add(XsdRules.Wire(
        "xsd-element-removed", "An element was removed", "Documents that have it are rejected.",
        "Stop sending the element, and stop expecting it.", "<xs:element name=\"NOTE\" …> → removed"));

    public static readonly Rule ElementAdded = All.Add(XsdRules.Risky(
        "xsd-element-added", "An optional element was added", "A receiver may get an element that it does not know.",
        "Ignore unknown elements.", "nothing → <xs:element name=\"NOTE\" minOccurs=\"0\" …>"));

    public static readonly Rule RequiredElementAdded = All.Add(XsdRules.Wire(
        "xsd-required-element-added", "A required element was added", "Complete documents are now incomplete.", "Send the element.",
        "nothing → <xs:element name=\"NOTE\" …>"));

    public static readonly Rule ElementRenamed = All.Add(XsdRules.Wire(
        "xsd-element-renamed", "An element has another name", "Documents with the old name are rejected.", "Send and read the new name.",
        "name=\"NOTE\" → name=\"REMARK\""));

    public static readonly Rule ElementNamespaceChanged = All.Add(XsdRules.Wire(
        "xsd-element-namespace-changed", "An element is in another namespace", "A parser reads an element with another name.",
        "Read and write the element in the new namespace.", "elementFormDefault=\"unqualified\" → elementFormDefault=\"qualified\""));

    public static readonly Rule ElementBecameRequired = All.Add(XsdRules.Wire(
        "xsd-element-became-required", "An element became required", "Documents without it are rejected.", "Send the element.",
        "minOccurs=\"0\" → minOccurs=\"1\""));

    public static readonly Rule ElementBecameOptional = All.Add(XsdRules.Risky(
        "xsd-element-became-optional", "An element became optional", "A receiver may get documents without it.",
        "Handle documents without the element.",
        "minOccurs=\"1\" → minOccurs=\"0\""));

    public static readonly Rule OccurrenceNarrowed = All.Add(XsdRules.Wire(
        "xsd-occurrence-narrowed", "An element is allowed less often, or required more often",
        "Documents with the old number of elements are rejected.", "Send the new number of elements.",
        "maxOccurs=\"10\" → maxOccurs=\"5\""));

    public static readonly Rule OccurrenceWidened = All.Add(XsdRules.Risky(
        "xsd-occurrence-widened", "An element is allowed more often, or required less often",
        "A receiver may get more or fewer elements than before.", "Handle any number of elements.",
        "maxOccurs=\"10\" → maxOccurs=\"unbounded\""));

    public static readonly Rule ContentModelChanged = All.Add(XsdRules.Wire(
        "xsd-content-model-changed", "The allowed combinations of elements changed", "An accepted combination of elements is now rejected.",
        "Send the elements of the new version.", "xs:choice of a and b → xs:sequence of a and b"));

    public static readonly Rule ContentModelWidened = All.Add(XsdRules.Risky(
        "xsd-content-model-widened", "More combinations of elements are allowed",
        "A receiver may get a combination of elements that wasn't allowed.", "Accept the new combinations.",
        "xs:sequence of a and b → xs:all of a and b"));

    public static readonly Rule ContentUndecided = All.Add(XsdRules.Risky(
        "xsd-content-model-undecided", "A content model changed too much to compare", "It has too many combinations to compare them all.",
        "Compare both versions manually.", "xs:all of 30 elements → a choice of them, repeated"));

    public static readonly Rule ContentKindChanged = All.Add(XsdRules.Wire(
        "xsd-content-kind-changed", "The kind of content changed", "The old content is rejected.",
        "Send the content of the new version.", "type=\"xs:string\" → type=\"Address\""));

    public static readonly Rule ContentKindWidened = All.Add(XsdRules.Risky(
        "xsd-content-kind-widened", "More kinds of content are allowed", "A receiver may get text where only elements were.",
        "Accept text between elements.", "mixed=\"false\" → mixed=\"true\""));

    public static readonly Rule WildcardChecksChanged = All.Add(XsdRules.Risky(
        "xsd-wildcard-checks-changed", "Other elements or attributes are validated more or less strictly",
        "Content that another schema declares must now be valid, or no longer has to be.",
        "Send valid values, and don't rely on validation.",
        "processContents=\"skip\" → processContents=\"lax\""));
}
