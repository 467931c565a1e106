namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about the texts that elements and attributes may have.</summary>
internal static class ValueRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule ValueRemoved = All.Add(XsdRules.Wire(
        "xsd-enumeration-value-removed", "A value was removed from a list", "Documents with it are rejected.", "Send another value.",
        "<xs:enumeration value=\"X\"/> → removed"));

    public static readonly Rule ValueAdded = All.Add(XsdRules.Risky(
        "xsd-enumeration-value-added", "A value was added to a list", "A receiver may get a value that it does not know.",
        "Handle values that you do not know.", "nothing → <xs:enumeration value=\"X\"/>"));

    public static readonly Rule FacetTightened = All.Add(XsdRules.Wire(
        "xsd-facet-tightened", "A value has a narrower limit", "Values beyond it are rejected.", "Keep values within the new limit.",
        "maxLength 50 → maxLength 30"));

    public static readonly Rule FacetLoosened = All.Add(XsdRules.Risky(
        "xsd-facet-loosened", "A value has a wider limit", "A receiver may get a value beyond the old limit.", "Handle such values.",
        "maxLength 30 → maxLength 50"));

    public static readonly Rule PatternChanged = All.Add(XsdRules.Wire(
        "xsd-pattern-tightened", "A value must match another pattern", "Values that match only the old pattern are rejected.",
        "Send values that match the new pattern.", "[0-9]{4} ?[A-Z]{2} → [0-9]{4}[A-Z]{2}"));

    public static readonly Rule PatternLoosened = All.Add(XsdRules.Risky(
        "xsd-pattern-loosened", "A value may match a wider pattern", "A receiver may get a value that the old pattern doesn't match.",
        "Accept such values.", "[0-9]{4} → [0-9]{4,6}"));

    public static readonly Rule ValueTypeChanged = All.Add(XsdRules.Wire(
        "xsd-value-type-changed", "A value has another type", "Values of the old type are rejected.", "Send values of the new type.",
        "xs:string → xs:date"));

    public static readonly Rule ValueTypeWidened = All.Add(XsdRules.Risky(
        "xsd-value-type-widened", "A value has a wider type", "A receiver may get a value that the old type doesn't allow.",
        "Read values of the wider type.", "xs:int → xs:decimal"));

    public static readonly Rule DefaultChanged = All.Add(XsdRules.Rule(
        "xsd-default-changed", "A default value changed", Severity.Risky, Breaks.Behaviour, "A missing value has another meaning.",
        "Pass the value explicitly.", "default=\"NL\" → default=\"BE\""));

    public static readonly Rule FixedChanged = All.Add(XsdRules.Wire(
        "xsd-fixed-value-changed", "A fixed value changed", "Documents with the old value are rejected.", "Send the new value.",
        "fixed=\"1.0\" → fixed=\"2.0\""));

    public static readonly Rule FixedRemoved = All.Add(XsdRules.Risky(
        "xsd-fixed-value-removed", "A value is no longer fixed", "A receiver may get another value.", "Read the value.",
        "fixed=\"1.0\" → any value"));

    public static readonly Rule EmptyForbidden = All.Add(XsdRules.Wire(
        "xsd-empty-forbidden", "An empty element no longer stands for a value", "Empty elements are rejected.", "Write the value.",
        "<xs:element name=\"n\" type=\"xs:int\" default=\"1\"/> → <xs:element name=\"n\" type=\"xs:int\"/>"));

    public static readonly Rule EmptyAllowed = All.Add(XsdRules.Risky(
        "xsd-empty-allowed", "An empty element stands for a value", "A receiver may get an empty element.",
        "Read an empty element as the value.",
        "<xs:element name=\"n\" type=\"xs:int\"/> → <xs:element name=\"n\" type=\"xs:int\" default=\"1\"/>"));

    public static readonly Rule ValueUndecided = All.Add(XsdRules.Risky(
        "xsd-value-undecided", "A value changed in a way that can't be decided",
        "The comparison found no text that only one version allows, but can't rule one out.", "Compare both versions manually.",
        "a pattern of 5,000 characters → another one"));

    public static readonly Rule WhiteSpaceChanged = All.Add(XsdRules.Rule(
        "xsd-white-space-changed", "White space in a value is handled differently", Severity.Risky, Breaks.Behaviour,
        "The same text is read as another value.", "Do not rely on white space.", "xs:string → xs:token"));
}
