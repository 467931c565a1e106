namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about whole documents, and about types of messages.</summary>
internal static class DocumentRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule NamespaceChanged = All.Add(XsdRules.Wire(
        "xsd-namespace-changed", "The target namespace changed",
        "Every element has another name, so no document is valid in both versions.", "Read and write the new namespace.",
        "targetNamespace=\"urn:shop:1\" → targetNamespace=\"urn:shop:2\""));

    public static readonly Rule RootRemoved = All.Add(XsdRules.Wire(
        "xsd-root-removed", "A document element was removed", "Documents that begin with it are rejected.", "Send another document.",
        "<xs:element name=\"order\" …> → removed"));

    public static readonly Rule RootAdded = All.Add(XsdRules.Rule(
        "xsd-root-added", "A document element was added", Severity.Compatible, Breaks.None,
        "Clients don't have to send a new kind of document.", "",
        "no order → <xs:element name=\"order\" …>"));

    public static readonly Rule TypeRemoved = All.Add(XsdRules.Wire(
        "xsd-type-removed", "A message type was removed", "Documents of this type can no longer be validated.",
        "Find out what replaces it.", "<xs:complexType name=\"Order\"> → removed"));

    public static readonly Rule TypeAdded = All.Add(XsdRules.Rule(
        "xsd-type-added", "A message type was added", Severity.Compatible, Breaks.None, "Clients don't have to send a new kind of message.",
        "", "no Order → <xs:complexType name=\"Order\">"));

    public static readonly Rule TypeRenamed = All.Add(XsdRules.Rule(
        "xsd-type-renamed", "A type has another name", Severity.Breaking, Breaks.Source, "Generated code has the name of the type.",
        "Use the new name in code.", "type=\"OrderItem\" → type=\"OrderLine\""));

    public static readonly Rule TypeNameRemoved = All.Add(XsdRules.Rule(
        "xsd-type-name-removed", "The name of a type was removed", Severity.Compatible, Breaks.None,
        "Only documents that name it in xsi:type are affected.", "", "<xs:complexType name=\"Line\"> → the same type without a name"));
}
