using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;
using Billink.Contracts.Diff.Xsd.Instances;
using Billink.Contracts.Diff.Xsd.Loading;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>
/// Finds every pair of types that is used in the same place of a document, and compares each pair once, with all its uses.
/// </summary>
/// <param name="old">The old schema.</param>
/// <param name="current">The new schema.</param>
/// <param name="oldVocabulary">The C# names of the old schema.</param>
/// <param name="newVocabulary">The C# names of the new schema.</param>
/// <param name="findings">Collects the findings.</param>
/// <param name="hints">Collects hints about content that only the old version allows.</param>
internal sealed class TypeComparison(
    XsdSchemas old, XsdSchemas current, XsdVocabulary oldVocabulary, XsdVocabulary newVocabulary, XsdFindings findings, ExampleHints hints)
{
    private readonly Dictionary<(XmlSchemaType Old, XmlSchemaType New, XmlSchemaObject? Reference), TypeUse> places = [];
    private readonly Dictionary<(XmlSchemaElement Old, XmlSchemaElement New), (TypeUse TypeUse, string Subject)> elements = [];
    private readonly Dictionary<XmlSchemaType, TypeShape> oldShapes = [];
    private readonly Dictionary<XmlSchemaType, TypeShape> newShapes = [];
    private readonly Queue<Action> work = new();
    private bool isUnused;

    public XsdFindings Findings => findings;

    public ExampleHints Hints => hints;

    public XsdVocabulary OldVocabulary => oldVocabulary;

    public XsdVocabulary NewVocabulary => newVocabulary;

    /// <summary>Whether the new version has references to IDs.</summary>
    public bool HasReferences => current.HasReferences;

    /// <summary>Reports a changed type of a value that may be part of a key: whether keys stay unique depends on the values.</summary>
    public void NoteKeys(TypeUse use, XmlSchemaType oldType, XmlSchemaType newType)
    {
        if (use.IsKey)
        {
            findings.Add(
                new(
                    DeclarationRules.ConstraintUndecided, null, use, use.Subject,
                    $"{use.Subject} is of another kind; keys of it may be equal or not where they weren't.")
                {
                    Old = oldType,
                    New = newType,
                });
        }
    }

    /// <summary>Records two declarations of one element.</summary>
    public void Visit(
        XmlSchemaElement oldElement,
        XmlSchemaElement newElement,
        string subject,
        Direction? direction,
        IReadOnlyList<string> operations,
        string? member = null)
    {
        if (!elements.TryGetValue((oldElement, newElement), out var known))
            elements[(oldElement, newElement)] = known = (new TypeUse(subject) { IsUnused = isUnused }, subject);
        known.TypeUse.Add(direction, operations, member);
        var isFixed = (oldElement.FixedValue ?? newElement.FixedValue) is not null;
        Visit(
            oldElement.ElementSchemaType!, newElement.ElementSchemaType!, subject, direction, operations, member, isFixed,
            newElement.QualifiedName.Name, (oldElement, newElement));
        var replacements = current.Replacements(newElement).ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Replacements(oldElement))
        {
            if (replacements.TryGetValue(type.QualifiedName, out var counterpart))
                Visit(type, counterpart, type.QualifiedName.Name, direction, operations, member: null);
        }
    }

    /// <summary>Records two types of one element or attribute.</summary>
    public void Visit(
        XmlSchemaType oldType,
        XmlSchemaType newType,
        string subject,
        Direction? direction,
        IReadOnlyList<string> operations,
        string? member,
        bool isFixed = false,
        string wireName = "",
        (XmlSchemaObject Old, XmlSchemaObject New)? reference = null)
    {
        var (oldName, newName) = (oldType.QualifiedName, newType.QualifiedName);
        var isNamed = !oldName.IsEmpty && oldName.Name == newName.Name && oldName.Namespace != XmlSchema.Namespace;
        // Each reference that leads to another type of values now is a change. Types with elements can lead back to themselves.
        var isOther = oldType != newType && !isNamed && oldType is XmlSchemaSimpleType && newType is XmlSchemaSimpleType;
        var key = (oldType, newType, isOther ? reference?.New : null);
        var isNew = !places.TryGetValue(key, out var use);
        if (use is null)
        {
            places[key] = use = new TypeUse(isNamed ? oldName.Name : subject)
            {
                IsUnused = isUnused,
                Reference = isNamed ? (oldType, newType) : reference,
            };
        }

        use.IsValueFree |= !isFixed;
        use.IsKey |= current.IsKeyName(wireName);
        if (use.Add(direction, operations, member) || isNew)
            work.Enqueue(() => VisitInside(oldType, newType, use));
    }

    /// <summary>Compares all pairs, after all their uses are recorded.</summary>
    public void Report(CancellationToken cancellationToken)
    {
        VisitAll(cancellationToken);
        if (oldVocabulary.Contract is null)
            VisitUnused(cancellationToken);
        var comparer = new ElementComparer(old, current, findings);
        foreach (var ((oldElement, newElement), (use, subject)) in elements)
            comparer.Compare(oldElement, newElement, use, subject, cancellationToken);
        foreach (var ((oldType, newType, _), use) in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.Progress.CountPart();
            if (oldType == newType)
                continue;
            var (oldShape, newShape) = (ShapeOf(oldType, isOld: true), ShapeOf(newType, isOld: false));
            new ContentComparer(this, use).Compare(oldShape, newShape, cancellationToken);
            new AttributeComparer(this, use).Compare(oldShape, newShape, cancellationToken);
            if (use.IsValueFree && oldShape.Value is { } oldValue && newShape.Value is { } newValue)
                new ValueComparer(this, use).Compare(oldValue, newValue, cancellationToken);
            CompareNames(oldType, newType, use);
        }
    }

    private void VisitAll(CancellationToken cancellationToken)
    {
        while (work.TryDequeue(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            next();
        }
    }

    // Another schema may include this one and use types that no document of this schema has.
    private void VisitUnused(CancellationToken cancellationToken)
    {
        isUnused = true;
        var used = places.Keys.Select(pair => pair.Old).ToHashSet();
        var newTypes = current.Types.ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Types.Where(type => !used.Contains(type)))
        {
            if (newTypes.TryGetValue(type.QualifiedName, out var counterpart))
                Visit(type, counterpart, type.QualifiedName.Name, null, [], member: null);
        }

        VisitAll(cancellationToken);
    }

    private void VisitInside(XmlSchemaType oldType, XmlSchemaType newType, TypeUse use)
    {
        var (oldShape, newShape) = (ShapeOf(oldType, isOld: true), ShapeOf(newType, isOld: false));
        IReadOnlyList<string> operations = [.. use.Operations];
        foreach (var name in oldShape.Content.Names.Union(newShape.Content.Names))
        {
            var (oldElements, newElements) = (oldShape.Content.Declarations(name), newShape.Content.Declarations(name));
            // One name in several places: each is compared with its counterpart, if there is one.
            for (var i = 0; oldElements.Count > 0 && newElements.Count > 0 && i < Math.Max(oldElements.Count, newElements.Count); i++)
            {
                var oldElement = oldElements[Math.Min(i, oldElements.Count - 1)];
                var newElement = newElements[Math.Min(i, newElements.Count - 1)];
                var member = oldVocabulary.MemberOf(use.Subject, oldElement, name.Local);
                Visit(oldElement, newElement, $"{use.Subject}/{name}", use.Direction, operations, member);
            }
        }

        foreach (var (name, attribute) in oldShape.Attributes)
        {
            if (!newShape.Attributes.TryGetValue(name, out var counterpart))
                continue;
            var member = oldVocabulary.MemberOf(use.Subject, attribute.Part, name.Name);
            var isFixed = (attribute.Fixed ?? counterpart.Fixed) is not null;
            Visit(
                attribute.Type, counterpart.Type, $"{use.Subject}/@{name.Name}", use.Direction, operations, member, isFixed, name.Name,
                (attribute.Part, counterpart.Part));
        }
    }

    // Documents don't have type names, but generated classes do.
    private void CompareNames(XmlSchemaType oldType, XmlSchemaType newType, TypeUse use)
    {
        if (oldType.QualifiedName != newType.QualifiedName && oldVocabulary.MemberOf(oldType) is { } member)
        {
            findings.Add(
                new(
                    DocumentRules.TypeRenamed, Effect.None, use, use.Subject,
                    $"{use.Subject} is of type {newType.QualifiedName.Name}, and was of type {oldType.QualifiedName.Name}.")
                {
                    Old = oldType,
                    New = newType,
                    OldValue = oldType.QualifiedName.Name,
                    NewValue = newType.QualifiedName.Name,
                    Members = [member, .. use.Members],
                    BreaksSource = true,
                });
        }
    }

    private TypeShape ShapeOf(XmlSchemaType type, bool isOld)
    {
        var shapes = isOld ? oldShapes : newShapes;
        return shapes.TryGetValue(type, out var shape) ? shape : shapes[type] = TypeShape.Of(type, isOld ? old : current);
    }
}
