using System.Xml.Schema;

namespace Billink.Contracts.Diffing.Xsd;

/// <summary>Compares what belongs to an element beside its type: nil, default and fixed values, choice of derived types, keys.</summary>
internal static class ElementComparer
{
    public static void Compare(XmlSchemaElement old, XmlSchemaElement current, Schemas oldSchemas, Schemas newSchemas, Place place, string subject, XsdFindings findings)
    {
        if (old.IsNillable != current.IsNillable)
        {
            var (rule, effect, words) = old.IsNillable ? (XsdRules.NilForbidden, Effect.Narrows, "can no longer") : (XsdRules.NilAllowed, Effect.Widens, "can");
            findings.Add(rule, effect, place, subject, $"<{old.QualifiedName.Name}> {words} be nil.", old, current);
        }

        CompareFixed(old.FixedValue, current.FixedValue, place, subject, findings, old, current);
        if (old.FixedValue is null && current.FixedValue is null && old.DefaultValue != current.DefaultValue)
        {
            findings.AddQuiet(
                XsdRules.DefaultChanged, place, subject, $"An empty <{old.QualifiedName.Name}> means {Shown(current.DefaultValue)}, and meant {Shown(old.DefaultValue)}.",
                old, current, (old.DefaultValue, current.DefaultValue));
        }

        CompareChoice(old, current, oldSchemas, newSchemas, place, subject, findings);
        CompareConstraints(old, current, place, subject, findings);
    }

    /// <summary>Compares fixed values of an element or attribute.</summary>
    public static void CompareFixed(string? old, string? current, Place place, string subject, XsdFindings findings, XmlSchemaObject oldPart, XmlSchemaObject newPart)
    {
        if (old == current)
            return;
        var (rule, effect) = current is null ? (XsdRules.FixedRemoved, Effect.Widens) : (XsdRules.FixedChanged, old is null ? Effect.Narrows : Effect.Narrows | Effect.Widens);
        findings.Add(rule, effect, place, subject, $"{subject} must be {Shown(current)}, and had to be {Shown(old)}.", oldPart, newPart, values: (old, current));
    }

    private static void CompareChoice(XmlSchemaElement old, XmlSchemaElement current, Schemas oldSchemas, Schemas newSchemas, Place place, string subject, XsdFindings findings)
    {
        var oldTypes = oldSchemas.Replacements(old).ToDictionary(type => type.QualifiedName);
        var newTypes = newSchemas.Replacements(current).ToDictionary(type => type.QualifiedName);
        foreach (var (name, type) in oldTypes.Where(type => !newTypes.ContainsKey(type.Key)))
            findings.Add(XsdRules.ReplacementRemoved, Effect.Narrows, place, subject, $"xsi:type=\"{name.Name}\" is no longer possible for <{old.QualifiedName.Name}>.", type, current, name.Name);
        foreach (var (name, type) in newTypes.Where(type => !oldTypes.ContainsKey(type.Key)))
            findings.Add(XsdRules.ReplacementAdded, Effect.Widens, place, subject, $"xsi:type=\"{name.Name}\" is possible for <{old.QualifiedName.Name}>.", old, type, name.Name);
        var (wasAbstract, isAbstract) = (old.ElementSchemaType is XmlSchemaComplexType { IsAbstract: true }, current.ElementSchemaType is XmlSchemaComplexType { IsAbstract: true });
        if (wasAbstract == isAbstract)
            return;
        var (rule, effect) = isAbstract ? (XsdRules.TypeBecameAbstract, Effect.Narrows) : (XsdRules.TypeBecameConcrete, Effect.Widens);
        findings.Add(rule, effect, place, subject, $"The type of <{old.QualifiedName.Name}> is {(isAbstract ? "" : "no longer ")}abstract.", old.ElementSchemaType, current.ElementSchemaType);
    }

    private static void CompareConstraints(XmlSchemaElement old, XmlSchemaElement current, Place place, string subject, XsdFindings findings)
    {
        var left = current.Constraints.Cast<XmlSchemaIdentityConstraint>().ToList();
        foreach (XmlSchemaIdentityConstraint constraint in old.Constraints)
        {
            var match = left.FindIndex(other => Text(other) == Text(constraint));
            if (match >= 0)
                left.RemoveAt(match);
            else
                findings.Add(XsdRules.ConstraintRemoved, Effect.Widens, place, subject, $"{Text(constraint)} need no longer hold in <{old.QualifiedName.Name}>.", constraint, current, Text(constraint));
        }

        foreach (var constraint in left)
            findings.Add(XsdRules.ConstraintAdded, Effect.Narrows, place, subject, $"{Text(constraint)} must hold in <{old.QualifiedName.Name}>.", old, constraint, Text(constraint));
    }

    // Its name means nothing, except that a keyref refers to a key by it.
    private static string Text(XmlSchemaIdentityConstraint constraint) =>
        $"{constraint.GetType().Name["XmlSchema".Length..].ToLowerInvariant()} {constraint.Selector?.XPath}({string.Join(", ", constraint.Fields.Cast<XmlSchemaXPath>().Select(field => field.XPath))})"
        + (constraint is XmlSchemaKeyref keyref ? $" to {keyref.Refer.Name}" : "");

    private static string Shown(string? value) => value is null ? "anything" : $"'{value}'";
}
