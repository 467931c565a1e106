namespace Billink.Contracts.Diffing.Xsd;

/// <summary>
/// Every rule about XSD. The severity of each is that of a document that travels in a direction nobody told; where a contract says who sends it, a
/// change that only lets more through doesn't break senders, and one that lets less through doesn't break receivers.
/// </summary>
internal static class XsdRules
{
    public static readonly ChangeRule NamespaceChanged = Wire(
        "xsd-namespace-changed", "The target namespace changed", "Every element has another name now, so no document of one version is one of the other.",
        "Read and write the new namespace.", "targetNamespace=\"urn:shop:1\" → targetNamespace=\"urn:shop:2\"");

    public static readonly ChangeRule RootRemoved = Wire(
        "xsd-root-removed", "A document element is gone", "Documents that begin with it are refused.", "Send another document.", "<xs:element name=\"order\" …> → gone");

    public static readonly ChangeRule RootAdded = Rule(
        "xsd-root-added", "A document element is new", ChangeSeverity.Compatible, ChangeBreaks.None, "Nobody has to send a new kind of document.", "", "no order → <xs:element name=\"order\" …>");

    public static readonly ChangeRule TypeRemoved = Wire(
        "xsd-type-removed", "A message type is gone", "Documents of this type have nothing to be checked against.", "Find out what took its place.", "<xs:complexType name=\"Order\"> → gone");

    public static readonly ChangeRule TypeAdded = Rule(
        "xsd-type-added", "A message type is new", ChangeSeverity.Compatible, ChangeBreaks.None, "Nobody has to send a new kind of message.", "", "no Order → <xs:complexType name=\"Order\">");

    public static readonly ChangeRule TypeRenamed = Rule(
        "xsd-type-renamed", "A type has another name", ChangeSeverity.Breaking, ChangeBreaks.Source, "Generated code is called after the type.", "Use the new name in code.",
        "type=\"OrderItem\" → type=\"OrderLine\"");

    public static readonly ChangeRule ElementRemoved = Wire(
        "xsd-element-removed", "An element is gone", "Documents that have it are refused.", "Stop sending the element, and stop expecting it.", "<xs:element name=\"NOTE\" …> → gone");

    public static readonly ChangeRule ElementAdded = Risky(
        "xsd-element-added", "An optional element is new", "A receiver may get an element that it does not know.", "Ignore unknown elements.", "nothing → <xs:element name=\"NOTE\" minOccurs=\"0\" …>");

    public static readonly ChangeRule RequiredElementAdded = Wire(
        "xsd-required-element-added", "A required element is new", "Documents that were complete are not any longer.", "Send the element.", "nothing → <xs:element name=\"NOTE\" …>");

    public static readonly ChangeRule ElementRenamed = Wire(
        "xsd-element-renamed", "An element has another name", "Documents with the old name are refused.", "Send and read the new name.", "name=\"NOTE\" → name=\"REMARK\"");

    public static readonly ChangeRule ElementNamespaceChanged = Wire(
        "xsd-element-namespace-changed", "An element is in another namespace", "Its name is another one to a parser.", "Read and write the element in the new namespace.",
        "elementFormDefault=\"unqualified\" → elementFormDefault=\"qualified\"");

    public static readonly ChangeRule ElementBecameRequired = Wire(
        "xsd-element-became-required", "An element became required", "Documents without it are refused.", "Send the element.", "minOccurs=\"0\" → minOccurs=\"1\"");

    public static readonly ChangeRule ElementBecameOptional = Risky(
        "xsd-element-became-optional", "An element became optional", "A receiver may get documents without it.", "Do without the element.", "minOccurs=\"1\" → minOccurs=\"0\"");

    public static readonly ChangeRule OccurrenceNarrowed = Wire(
        "xsd-occurrence-narrowed", "An element may come less, or must come more often", "Documents with the old number of elements are refused.", "Keep to the new number.",
        "maxOccurs=\"10\" → maxOccurs=\"5\"");

    public static readonly ChangeRule OccurrenceWidened = Risky(
        "xsd-occurrence-widened", "An element may come more, or need come less often", "A receiver may get more or fewer elements than before.", "Handle any number of elements.",
        "maxOccurs=\"10\" → maxOccurs=\"unbounded\"");

    public static readonly ChangeRule ContentModelChanged = Wire(
        "xsd-content-model-changed", "Elements may stand in other combinations", "A combination of elements that was accepted is refused.", "Send the elements as the new version has them.",
        "xs:choice of a and b → xs:sequence of a and b");

    public static readonly ChangeRule ContentModelWidened = Risky(
        "xsd-content-model-widened", "Elements may stand in more combinations", "A receiver may get a combination of elements that was ruled out.", "Accept the new combinations.",
        "xs:sequence of a and b → xs:all of a and b");

    public static readonly ChangeRule ContentUndecided = Risky(
        "xsd-content-model-undecided", "A content model changed too much to tell", "It has too many combinations to compare them all.", "Compare both by hand.",
        "xs:all of 30 elements → a choice of them, repeated");

    public static readonly ChangeRule ContentKindChanged = Wire(
        "xsd-content-kind-changed", "Text, elements or both may be inside now", "What was inside is refused.", "Send what the new version has inside.", "type=\"xs:string\" → type=\"Address\"");

    public static readonly ChangeRule ContentKindWidened = Risky(
        "xsd-content-kind-widened", "More may be inside", "A receiver may get text where only elements were.", "Accept text between elements.", "mixed=\"false\" → mixed=\"true\"");

    public static readonly ChangeRule AttributeRemoved = Wire(
        "xsd-attribute-removed", "An attribute is gone", "Documents that have it are refused.", "Stop sending the attribute, and stop expecting it.", "<xs:attribute name=\"lang\" …> → gone");

    public static readonly ChangeRule AttributeAdded = Risky(
        "xsd-attribute-added", "An optional attribute is new", "A receiver may get an attribute that it does not know.", "Ignore unknown attributes.", "nothing → <xs:attribute name=\"lang\" …>");

    public static readonly ChangeRule RequiredAttributeAdded = Wire(
        "xsd-required-attribute-added", "A required attribute is new", "Documents without it are refused.", "Send the attribute.", "nothing → <xs:attribute name=\"lang\" use=\"required\" …>");

    public static readonly ChangeRule AttributeBecameRequired = Wire(
        "xsd-attribute-became-required", "An attribute became required", "Documents without it are refused.", "Send the attribute.", "use=\"optional\" → use=\"required\"");

    public static readonly ChangeRule AttributeBecameOptional = Risky(
        "xsd-attribute-became-optional", "An attribute became optional", "A receiver may get documents without it.", "Do without the attribute.", "use=\"required\" → use=\"optional\"");

    public static readonly ChangeRule AttributeWildcardNarrowed = Wire(
        "xsd-any-attribute-narrowed", "Fewer other attributes may stand here", "Documents with others are refused.", "Stop sending them.", "<xs:anyAttribute/> → gone");

    public static readonly ChangeRule AttributeWildcardWidened = Risky(
        "xsd-any-attribute-widened", "More other attributes may stand here", "A receiver may get attributes that it does not know.", "Ignore unknown attributes.", "nothing → <xs:anyAttribute/>");

    public static readonly ChangeRule ValueRemoved = Wire(
        "xsd-enumeration-value-removed", "A value is gone from a list", "Documents with it are refused.", "Send another value.", "<xs:enumeration value=\"X\"/> → gone");

    public static readonly ChangeRule ValueAdded = Risky(
        "xsd-enumeration-value-added", "A value is new in a list", "A receiver may get a value that it does not know.", "Handle values that you do not know.", "nothing → <xs:enumeration value=\"X\"/>");

    public static readonly ChangeRule FacetTightened = Wire(
        "xsd-facet-tightened", "A value has a narrower limit", "Values beyond it are refused.", "Keep values within the new limit.", "maxLength 50 → maxLength 30");

    public static readonly ChangeRule FacetLoosened = Risky(
        "xsd-facet-loosened", "A value has a wider limit", "A receiver may get a value beyond the old limit.", "Make room for such values.", "maxLength 30 → maxLength 50");

    public static readonly ChangeRule PatternChanged = Wire(
        "xsd-pattern-tightened", "A value must fit another pattern", "Values that fit the old pattern are refused.", "Send values that fit the new pattern.", "[0-9]{4} ?[A-Z]{2} → [0-9]{4}[A-Z]{2}");

    public static readonly ChangeRule PatternLoosened = Risky(
        "xsd-pattern-loosened", "A value may fit a wider pattern", "A receiver may get a value that the old pattern ruled out.", "Accept such values.", "[0-9]{4} → [0-9]{4,6}");

    public static readonly ChangeRule ValueTypeChanged = Wire(
        "xsd-value-type-changed", "A value is of another type", "Values of the old type are refused.", "Send values of the new type.", "xs:string → xs:date");

    public static readonly ChangeRule ValueTypeWidened = Risky(
        "xsd-value-type-widened", "A value is of a wider type", "A receiver may get a value that the old type ruled out.", "Read values of the wider type.", "xs:int → xs:decimal");

    public static readonly ChangeRule NilForbidden = Wire(
        "xsd-nil-forbidden", "An element may no longer be nil", "Documents with xsi:nil are refused.", "Leave the element out, or give it a value.", "nillable=\"true\" → nillable=\"false\"");

    public static readonly ChangeRule NilAllowed = Risky(
        "xsd-nil-allowed", "An element may be nil", "A receiver may get it without a value.", "Handle xsi:nil.", "nillable=\"false\" → nillable=\"true\"");

    public static readonly ChangeRule DefaultChanged = Rule(
        "xsd-default-changed", "A default value changed", ChangeSeverity.Risky, ChangeBreaks.Behaviour, "What isn't said means something else.", "Say the value that you mean.", "default=\"NL\" → default=\"BE\"");

    public static readonly ChangeRule FixedChanged = Wire(
        "xsd-fixed-value-changed", "A fixed value changed", "Documents with the old value are refused.", "Send the new value.", "fixed=\"1.0\" → fixed=\"2.0\"");

    public static readonly ChangeRule FixedRemoved = Risky(
        "xsd-fixed-value-removed", "A value is no longer fixed", "A receiver may get another value.", "Read the value.", "fixed=\"1.0\" → any value");

    public static readonly ChangeRule EmptyForbidden = Wire(
        "xsd-empty-forbidden", "An empty element no longer stands for a value", "Empty elements are refused.", "Write the value.",
        "<xs:element name=\"n\" type=\"xs:int\" default=\"1\"/> → <xs:element name=\"n\" type=\"xs:int\"/>");

    public static readonly ChangeRule EmptyAllowed = Risky(
        "xsd-empty-allowed", "An empty element stands for a value", "A receiver may get an empty element.", "Read an empty element as the value.",
        "<xs:element name=\"n\" type=\"xs:int\"/> → <xs:element name=\"n\" type=\"xs:int\" default=\"1\"/>");

    public static readonly ChangeRule ValueUndecided = Risky(
        "xsd-value-undecided", "A value changed in a way that can't be decided", "No text was found that only one version takes, and none is ruled out.",
        "Compare both by hand.", "a pattern of 5,000 characters → another one");

    public static readonly ChangeRule TypeNameRemoved = Rule(
        "xsd-type-name-removed", "A type has lost its name", ChangeSeverity.Compatible, ChangeBreaks.None,
        "Only a document that names it in xsi:type notices.", "", "<xs:complexType name=\"Line\"> → the same type without a name");

    public static readonly ChangeRule WhiteSpaceChanged = Rule(
        "xsd-white-space-changed", "White space in a value counts differently", ChangeSeverity.Risky, ChangeBreaks.Behaviour, "The same text is read as another value.",
        "Do not rely on white space.", "xs:string → xs:token");

    public static readonly ChangeRule ReplacementRemoved = Wire(
        "xsd-derived-type-removed", "A type may no longer be chosen with xsi:type", "Documents that choose it are refused.", "Send another type.", "a type derived from Payment → gone, or blocked");

    public static readonly ChangeRule ReplacementAdded = Risky(
        "xsd-derived-type-added", "A type may be chosen with xsi:type", "A receiver may get a type that it does not know.", "Handle types that you do not know.", "nothing → a type derived from Payment");

    public static readonly ChangeRule TypeBecameAbstract = Wire(
        "xsd-type-became-abstract", "A type became abstract", "Documents must choose a derived type with xsi:type.", "Send a derived type.", "abstract=\"false\" → abstract=\"true\"");

    public static readonly ChangeRule TypeBecameConcrete = Risky(
        "xsd-type-became-concrete", "A type is no longer abstract", "A receiver may get an element without xsi:type.", "Handle the type itself.", "abstract=\"true\" → abstract=\"false\"");

    public static readonly ChangeRule ConstraintAdded = Wire(
        "xsd-identity-constraint-added", "A key or reference must hold", "Documents that break it are refused.", "Keep to the constraint.", "nothing → <xs:unique name=\"numbers\">");

    public static readonly ChangeRule ConstraintRemoved = Risky(
        "xsd-identity-constraint-removed", "A key or reference need not hold", "A receiver may get duplicates or dangling references.", "Do not rely on the constraint.", "<xs:unique name=\"numbers\"> → gone");

    public static readonly ChangeRule ConstraintUndecided = Risky(
        "xsd-identity-constraint-undecided", "Keys may be other ones", "Whether it comes to the same depends on everything below the element.",
        "Compare the keys by hand.", "<xs:selector xpath=\"line\"/> → <xs:selector xpath=\".//line\"/>");

    public static IEnumerable<ChangeRule> All =>
    [
        NamespaceChanged, RootRemoved, RootAdded, TypeRemoved, TypeAdded, TypeRenamed, ElementRemoved, ElementAdded, RequiredElementAdded, ElementRenamed,
        ElementNamespaceChanged, ElementBecameRequired, ElementBecameOptional, OccurrenceNarrowed, OccurrenceWidened, ContentModelChanged, ContentModelWidened,
        ContentUndecided, ContentKindChanged, ContentKindWidened, AttributeRemoved, AttributeAdded, RequiredAttributeAdded, AttributeBecameRequired,
        AttributeBecameOptional, AttributeWildcardNarrowed, AttributeWildcardWidened, ValueRemoved, ValueAdded, FacetTightened, FacetLoosened, PatternChanged,
        PatternLoosened, ValueTypeChanged, ValueTypeWidened, NilForbidden, NilAllowed, DefaultChanged, FixedChanged, FixedRemoved, WhiteSpaceChanged,
        EmptyForbidden, EmptyAllowed, ValueUndecided, TypeNameRemoved,
        ReplacementRemoved, ReplacementAdded, TypeBecameAbstract, TypeBecameConcrete, ConstraintAdded, ConstraintRemoved,
        ConstraintUndecided,
    ];

    private static ChangeRule Wire(string id, string title, string reason, string advice, string example) =>
        Rule(id, title, ChangeSeverity.Breaking, ChangeBreaks.Wire, reason, advice, example);

    private static ChangeRule Risky(string id, string title, string reason, string advice, string example) =>
        Rule(id, title, ChangeSeverity.Risky, ChangeBreaks.Wire, reason, advice, example);

    private static ChangeRule Rule(string id, string title, ChangeSeverity severity, ChangeBreaks breaks, string reason, string advice, string example) =>
        new(id, title, severity, breaks, ChangeDirection.Both, reason, advice, example);
}
