namespace Billink.Contracts.Diff.Xsd;

/// <summary>Rules about the parts of a declaration other than its type: nil, derived types, keys.</summary>
internal static class DeclarationRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule NilForbidden = All.Add(XsdRules.Wire(
        "xsd-nil-forbidden", "An element may no longer be nil", "Documents with xsi:nil are rejected.",
        "Leave the element out, or give it a value.", "nillable=\"true\" → nillable=\"false\""));

    public static readonly Rule NilAllowed = All.Add(XsdRules.Risky(
        "xsd-nil-allowed", "An element may be nil", "A receiver may get the element without a value.", "Handle xsi:nil.",
        "nillable=\"false\" → nillable=\"true\""));

    public static readonly Rule ReplacementRemoved = All.Add(XsdRules.Wire(
        "xsd-derived-type-removed", "A type may no longer be chosen with xsi:type", "Documents that choose it are rejected.",
        "Send another type.", "a type derived from Payment → removed, or blocked"));

    public static readonly Rule ReplacementAdded = All.Add(XsdRules.Risky(
        "xsd-derived-type-added", "A type may be chosen with xsi:type", "A receiver may get a type that it does not know.",
        "Handle types that you do not know.", "nothing → a type derived from Payment"));

    public static readonly Rule TypeBecameAbstract = All.Add(XsdRules.Wire(
        "xsd-type-became-abstract", "A type became abstract", "Documents must choose a derived type with xsi:type.", "Send a derived type.",
        "abstract=\"false\" → abstract=\"true\""));

    public static readonly Rule TypeBecameConcrete = All.Add(XsdRules.Risky(
        "xsd-type-became-concrete", "A type is no longer abstract", "A receiver may get an element without xsi:type.",
        "Handle the type itself.", "abstract=\"true\" → abstract=\"false\""));

    public static readonly Rule ConstraintAdded = All.Add(XsdRules.Wire(
        "xsd-identity-constraint-added", "A key or reference constraint was added", "Documents that violate it are rejected.",
        "Follow the constraint.",
        "nothing → <xs:unique name=\"numbers\">"));

    public static readonly Rule ConstraintRemoved = All.Add(XsdRules.Risky(
        "xsd-identity-constraint-removed", "A key or reference constraint was removed",
        "A receiver may get duplicates or dangling references.",
        "Do not rely on the constraint.", "<xs:unique name=\"numbers\"> → removed"));

    public static readonly Rule ConstraintUndecided = All.Add(XsdRules.Risky(
        "xsd-identity-constraint-undecided", "The keys may have changed",
        "The effect depends on everything below the element.", "Compare the keys manually.",
        "<xs:selector xpath=\"line\"/> → <xs:selector xpath=\".//line\"/>"));
}
