namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about the texts that elements and attributes may have.</summary>
internal static class ValueRules
{
    public static readonly ChangeRule ValueRemoved = XsdRules.Wire(
        "xsd-enumeration-value-removed", "A value is gone from a list", "Documents with it are refused.", "Send another value.",
        "<xs:enumeration value=\"X\"/> → gone");

    public static readonly ChangeRule ValueAdded = XsdRules.Risky(
        "xsd-enumeration-value-added", "A value is new in a list", "A receiver may get a value that it does not know.",
        "Handle values that you do not know.", "nothing → <xs:enumeration value=\"X\"/>");

    public static readonly ChangeRule FacetTightened = XsdRules.Wire(
        "xsd-facet-tightened", "A value has a narrower limit", "Values beyond it are refused.", "Keep values within the new limit.",
        "maxLength 50 → maxLength 30");

    public static readonly ChangeRule FacetLoosened = XsdRules.Risky(
        "xsd-facet-loosened", "A value has a wider limit", "A receiver may get a value beyond the old limit.",
        "Make room for such values.", "maxLength 30 → maxLength 50");

    public static readonly ChangeRule PatternChanged = XsdRules.Wire(
        "xsd-pattern-tightened", "A value must fit another pattern", "Values that fit the old pattern are refused.",
        "Send values that fit the new pattern.", "[0-9]{4} ?[A-Z]{2} → [0-9]{4}[A-Z]{2}");

    public static readonly ChangeRule PatternLoosened = XsdRules.Risky(
        "xsd-pattern-loosened", "A value may fit a wider pattern", "A receiver may get a value that the old pattern ruled out.",
        "Accept such values.", "[0-9]{4} → [0-9]{4,6}");

    public static readonly ChangeRule ValueTypeChanged = XsdRules.Wire(
        "xsd-value-type-changed", "A value is of another type", "Values of the old type are refused.", "Send values of the new type.",
        "xs:string → xs:date");

    public static readonly ChangeRule ValueTypeWidened = XsdRules.Risky(
        "xsd-value-type-widened", "A value is of a wider type", "A receiver may get a value that the old type ruled out.",
        "Read values of the wider type.", "xs:int → xs:decimal");

    public static readonly ChangeRule DefaultChanged = XsdRules.Rule(
        "xsd-default-changed", "A default value changed", ChangeSeverity.Risky, ChangeBreaks.Behaviour,
        "What isn't said means something else.", "Say the value that you mean.", "default=\"NL\" → default=\"BE\"");

    public static readonly ChangeRule FixedChanged = XsdRules.Wire(
        "xsd-fixed-value-changed", "A fixed value changed", "Documents with the old value are refused.", "Send the new value.",
        "fixed=\"1.0\" → fixed=\"2.0\"");

    public static readonly ChangeRule FixedRemoved = XsdRules.Risky(
        "xsd-fixed-value-removed", "A value is no longer fixed", "A receiver may get another value.", "Read the value.",
        "fixed=\"1.0\" → any value");

    public static readonly ChangeRule EmptyForbidden = XsdRules.Wire(
        "xsd-empty-forbidden", "An empty element no longer stands for a value", "Empty elements are refused.", "Write the value.",
        "<xs:element name=\"n\" type=\"xs:int\" default=\"1\"/> → <xs:element name=\"n\" type=\"xs:int\"/>");

    public static readonly ChangeRule EmptyAllowed = XsdRules.Risky(
        "xsd-empty-allowed", "An empty element stands for a value", "A receiver may get an empty element.",
        "Read an empty element as the value.",
        "<xs:element name=\"n\" type=\"xs:int\"/> → <xs:element name=\"n\" type=\"xs:int\" default=\"1\"/>");

    public static readonly ChangeRule ValueUndecided = XsdRules.Risky(
        "xsd-value-undecided", "A value changed in a way that can't be decided",
        "No text was found that only one version takes, and none is ruled out.", "Compare both by hand.",
        "a pattern of 5,000 characters → another one");

    public static readonly ChangeRule WhiteSpaceChanged = XsdRules.Rule(
        "xsd-white-space-changed", "White space in a value counts differently", ChangeSeverity.Risky, ChangeBreaks.Behaviour,
        "The same text is read as another value.", "Do not rely on white space.", "xs:string → xs:token");

    public static IEnumerable<ChangeRule> All =>
    [
        ValueRemoved, ValueAdded, FacetTightened, FacetLoosened, PatternChanged, PatternLoosened, ValueTypeChanged,
        ValueTypeWidened, DefaultChanged, FixedChanged, FixedRemoved, EmptyForbidden, EmptyAllowed, ValueUndecided,
        WhiteSpaceChanged,
    ];
}
