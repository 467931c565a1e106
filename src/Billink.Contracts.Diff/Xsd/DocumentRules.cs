namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about documents as a whole, and the types of messages.</summary>
internal static class DocumentRules
{
    public static readonly ChangeRule NamespaceChanged = XsdRules.Wire(
        "xsd-namespace-changed", "The target namespace changed",
        "Every element has another name now, so no document of one version is one of the other.", "Read and write the new namespace.",
        "targetNamespace=\"urn:shop:1\" → targetNamespace=\"urn:shop:2\"");

    public static readonly ChangeRule RootRemoved = XsdRules.Wire(
        "xsd-root-removed", "A document element is gone", "Documents that begin with it are refused.", "Send another document.",
        "<xs:element name=\"order\" …> → gone");

    public static readonly ChangeRule RootAdded = XsdRules.Rule(
        "xsd-root-added", "A document element is new", ChangeSeverity.Compatible, ChangeBreaks.None,
        "Nobody has to send a new kind of document.", "", "no order → <xs:element name=\"order\" …>");

    public static readonly ChangeRule TypeRemoved = XsdRules.Wire(
        "xsd-type-removed", "A message type is gone", "Documents of this type have nothing to be checked against.",
        "Find out what took its place.", "<xs:complexType name=\"Order\"> → gone");

    public static readonly ChangeRule TypeAdded = XsdRules.Rule(
        "xsd-type-added", "A message type is new", ChangeSeverity.Compatible, ChangeBreaks.None,
        "Nobody has to send a new kind of message.", "", "no Order → <xs:complexType name=\"Order\">");

    public static readonly ChangeRule TypeRenamed = XsdRules.Rule(
        "xsd-type-renamed", "A type has another name", ChangeSeverity.Breaking, ChangeBreaks.Source,
        "Generated code is called after the type.", "Use the new name in code.", "type=\"OrderItem\" → type=\"OrderLine\"");

    public static readonly ChangeRule TypeNameRemoved = XsdRules.Rule(
        "xsd-type-name-removed", "A type has lost its name", ChangeSeverity.Compatible, ChangeBreaks.None,
        "Only a document that names it in xsi:type notices.", "", "<xs:complexType name=\"Line\"> → the same type without a name");

    public static IEnumerable<ChangeRule> All =>
    [
        NamespaceChanged, RootRemoved, RootAdded, TypeRemoved, TypeAdded, TypeRenamed, TypeNameRemoved,
    ];
}
