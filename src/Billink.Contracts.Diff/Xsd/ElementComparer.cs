using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares the parts of an element other than its type: nil, default and fixed values, choice of derived types, keys.</summary>
/// <param name="oldSchemas">The old schema.</param>
/// <param name="newSchemas">The new schema.</param>
/// <param name="findings">Collects the findings.</param>
internal sealed class ElementComparer(XsdSchemas oldSchemas, XsdSchemas newSchemas, XsdFindings findings)
{
    public void Compare(XmlSchemaElement old, XmlSchemaElement current, TypeUse use, string subject, CancellationToken cancellationToken)
    {
        CompareNil(old, current, use, subject);
        if (FillsEmpty(old) || FillsEmpty(current))
            CompareDefault(old, current, use, subject, cancellationToken);
        CompareReplacements(old, current, use, subject);
        CompareConstraints(old, current, use, subject);
    }

    private void CompareNil(XmlSchemaElement old, XmlSchemaElement current, TypeUse use, string subject)
    {
        // An element with a fixed value can't be nil.
        var (was, isNow) = (old.IsNillable && old.FixedValue is null, current.IsNillable && current.FixedValue is null);
        if (was == isNow)
            return;
        var (rule, effect, words) = was
            ? (DeclarationRules.NilForbidden, Effect.Narrows, "can no longer")
            : (DeclarationRules.NilAllowed, Effect.Widens, "can");
        findings.Add(new(rule, effect, use, subject, $"<{old.QualifiedName.Name}> {words} be nil.") { Old = old, New = current });
    }

    private void CompareDefault(
        XmlSchemaElement old, XmlSchemaElement current, TypeUse use, string subject, CancellationToken cancellationToken)
    {
        var name = old.QualifiedName.Name;
        var values = (Old: ValueOf(old.ElementSchemaType!), New: ValueOf(current.ElementSchemaType!));
        new FixedComparer(findings, use, subject, old, current)
            .Compare((old.FixedValue, values.Old), (current.FixedValue, values.New), cancellationToken);
        if (old.FixedValue is null && current.FixedValue is null && old.DefaultValue != current.DefaultValue)
        {
            findings.Add(
                new(
                    ValueRules.DefaultChanged, null, use, subject,
                    $"An empty <{name}> means {FixedComparer.Shown(current.DefaultValue)}, and "
                        + $"meant {FixedComparer.Shown(old.DefaultValue)}.")
                {
                    Old = old,
                    New = current,
                    OldValue = old.DefaultValue,
                    NewValue = current.DefaultValue,
                });
        }

        // An empty element has its default or fixed value, whether or not its type allows an empty text.
        if (values is not ({ } oldValue, { } newValue) || FillsEmpty(old) == FillsEmpty(current))
            return;
        if (FillsEmpty(old) && !newValue.Allows(""))
            findings.Add(
                new(ValueRules.EmptyForbidden, Effect.Narrows, use, subject, $"An empty <{name}> is refused now.")
                {
                    Old = old,
                    New = current,
                });
        if (FillsEmpty(current) && !oldValue.Allows(""))
            findings.Add(new(ValueRules.EmptyAllowed, Effect.Widens, use, subject, $"<{name}> may be empty.") { Old = old, New = current });
    }

    private static bool FillsEmpty(XmlSchemaElement element) => (element.DefaultValue ?? element.FixedValue) is not null;

    private void CompareReplacements(XmlSchemaElement old, XmlSchemaElement current, TypeUse use, string subject)
    {
        // An element without a type can have any type.
        if (IsAnything(old) || IsAnything(current))
            return;
        var oldTypes = oldSchemas.Replacements(old).ToDictionary(type => type.QualifiedName);
        var newTypes = newSchemas.Replacements(current).ToDictionary(type => type.QualifiedName);
        var name = old.QualifiedName.Name;
        foreach (var (typeName, type) in oldTypes.Where(type => !newTypes.ContainsKey(type.Key)))
        {
            findings.Add(
                new(
                    DeclarationRules.ReplacementRemoved, Effect.Narrows, use, subject,
                    $"xsi:type=\"{typeName.Name}\" is no longer possible for <{name}>.")
                {
                    Old = type,
                    New = current,
                    Detail = typeName.Name,
                });
        }

        foreach (var (typeName, type) in newTypes.Where(type => !oldTypes.ContainsKey(type.Key)))
        {
            findings.Add(
                new(
                    DeclarationRules.ReplacementAdded, Effect.Widens, use, subject,
                    $"xsi:type=\"{typeName.Name}\" is possible for <{name}>.")
                {
                    Old = old,
                    New = type,
                    Detail = typeName.Name,
                });
        }

        var (wasAbstract, isAbstract) = (IsAbstract(old), IsAbstract(current));
        if (wasAbstract == isAbstract)
            return;
        var (rule, effect) = isAbstract
            ? (DeclarationRules.TypeBecameAbstract, Effect.Narrows)
            : (DeclarationRules.TypeBecameConcrete, Effect.Widens);
        findings.Add(
            new(rule, effect, use, subject, $"The type of <{name}> is {(isAbstract ? "" : "no longer ")}abstract.")
            {
                Old = old.ElementSchemaType,
                New = current.ElementSchemaType,
            });
    }

    private static bool IsAnything(XmlSchemaElement element) => element.ElementSchemaType!.QualifiedName.Namespace == XmlSchema.Namespace
        && element.ElementSchemaType is XmlSchemaComplexType;

    private static bool IsAbstract(XmlSchemaElement element) => element.ElementSchemaType is XmlSchemaComplexType { IsAbstract: true };

    private void CompareConstraints(XmlSchemaElement old, XmlSchemaElement current, TypeUse use, string subject)
    {
        var gone = Constraints(old);
        var come = Constraints(current);
        // Matches equal constraints, then a key with a unique, then another path, whose effect depends on the whole content.
        Pair((one, other) => one == other, (_, _) => { });
        Pair((one, other) => one with { IsKey = other.IsKey } == other, (one, other) =>
        {
            if (other.Text.IsKey)
                Add(DeclarationRules.ConstraintAdded, Effect.Narrows, other.Text, "must hold", one.Part, other.Part);
            else
                Add(DeclarationRules.ConstraintRemoved, Effect.Widens, one.Text, "need no longer hold", one.Part, other.Part);
        });
        Pair(IdentityConstraintText.AreOfOneKind, (one, other) => findings.Add(
            new(
                DeclarationRules.ConstraintUndecided, null, use, subject,
                $"In <{old.QualifiedName.Name}> {other.Text} must hold, and {one.Text} had to.")
            {
                Old = one.Part,
                New = other.Part,
                Detail = $"{other.Text}",
            }));
        foreach (var (text, part) in gone)
            Add(DeclarationRules.ConstraintRemoved, Effect.Widens, text, "need no longer hold", part, current);
        foreach (var (text, part) in come)
            Add(DeclarationRules.ConstraintAdded, Effect.Narrows, text, "must hold", old, part);

        void Pair(
            Func<IdentityConstraintText, IdentityConstraintText, bool> isPair,
            Action<(IdentityConstraintText Text, XmlSchemaObject Part), (IdentityConstraintText Text, XmlSchemaObject Part)> compare)
        {
            foreach (var one in gone.ToList())
            {
                var match = come.FindIndex(other => isPair(one.Text, other.Text));
                if (match < 0)
                    continue;
                compare(one, come[match]);
                come.RemoveAt(match);
                gone.Remove(one);
            }
        }

        void Add(Rule rule, Effect effect, IdentityConstraintText text, string words, XmlSchemaObject oldPart, XmlSchemaObject newPart) =>
            findings.Add(
                new(rule, effect, use, subject, $"In <{old.QualifiedName.Name}> {text} {words}.")
                {
                    Old = oldPart,
                    New = newPart,
                    Detail = $"{text}",
                });
    }

    private static List<(IdentityConstraintText Text, XmlSchemaObject Part)> Constraints(XmlSchemaElement element) =>
    [
        .. element.Constraints.Cast<XmlSchemaIdentityConstraint>()
            .Select(found => (IdentityConstraintText.Of(found, element), (XmlSchemaObject)found)),
    ];

    private static ValueSpace? ValueOf(XmlSchemaType type) =>
        type is XmlSchemaSimpleType or XmlSchemaComplexType { ContentType: XmlSchemaContentType.TextOnly } ? ValueSpace.Of(type) : null;
}
