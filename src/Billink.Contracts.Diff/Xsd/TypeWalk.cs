using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Instances;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>
/// Finds every pair of types that documents bring together, and has each compared once, with all that is known of where it is used.
/// </summary>
/// <param name="old">The old schema.</param>
/// <param name="current">The new one.</param>
/// <param name="oldDialect">Knows the C# names of the old one.</param>
/// <param name="newDialect">Knows those of the new one.</param>
/// <param name="findings">Takes what is found.</param>
/// <param name="aims">Takes what only the old version allows.</param>
internal sealed class TypeWalk(
    Schemas old, Schemas current, XsdDialect oldDialect, XsdDialect newDialect, XsdFindings findings, Aims aims)
{
    private readonly Dictionary<(XmlSchemaType Old, XmlSchemaType New), Place> places = [];
    private readonly Dictionary<(XmlSchemaElement Old, XmlSchemaElement New), (Place Place, string Subject)> elements = [];
    private readonly Dictionary<XmlSchemaType, TypeShape> oldShapes = [];
    private readonly Dictionary<XmlSchemaType, TypeShape> newShapes = [];
    private readonly Queue<Action> work = new();
    private bool isUnused;

    public XsdFindings Findings => findings;

    public Aims Aims => aims;

    public XsdDialect OldDialect => oldDialect;

    public XsdDialect NewDialect => newDialect;

    /// <summary>Whether anything in the new version refers to an ID.</summary>
    public bool HasReferences => current.HasReferences;

    /// <summary>Whether a key can still be told by a value of another type depends on the values; says so where there are keys.</summary>
    public void NoteKeys(Place place, XmlSchemaType oldType, XmlSchemaType newType)
    {
        if (place.IsKey)
        {
            findings.AddQuiet(
                DeclarationRules.ConstraintUndecided, place, place.Subject,
                $"{place.Subject} is of another kind; keys of it may be equal or not where they weren't.", oldType, newType);
        }
    }

    /// <summary>Notes two declarations of one element.</summary>
    public void Visit(
        XmlSchemaElement oldElement,
        XmlSchemaElement newElement,
        string subject,
        Flow flow,
        IReadOnlyList<string> operations,
        string? member = null)
    {
        if (!elements.TryGetValue((oldElement, newElement), out var known))
            elements[(oldElement, newElement)] = known = (new Place(subject) { IsUnused = isUnused }, subject);
        known.Place.Add(flow, operations, member);
        var isFixed = (oldElement.FixedValue ?? newElement.FixedValue) is not null;
        Visit(
            oldElement.ElementSchemaType!, newElement.ElementSchemaType!, subject, flow, operations, member, isFixed,
            newElement.QualifiedName.Name);
        var replacements = current.Replacements(newElement).ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Replacements(oldElement))
        {
            if (replacements.TryGetValue(type.QualifiedName, out var counterpart))
                Visit(type, counterpart, type.QualifiedName.Name, flow, operations, member: null);
        }
    }

    /// <summary>Notes two types of one element or attribute.</summary>
    public void Visit(
        XmlSchemaType oldType,
        XmlSchemaType newType,
        string subject,
        Flow flow,
        IReadOnlyList<string> operations,
        string? member,
        bool isFixed = false,
        string wireName = "")
    {
        var isNew = !places.TryGetValue((oldType, newType), out var place);
        if (place is null)
        {
            var (oldName, newName) = (oldType.QualifiedName, newType.QualifiedName);
            var isNamed = !oldName.IsEmpty && oldName.Name == newName.Name && oldName.Namespace != XmlSchema.Namespace;
            places[(oldType, newType)] = place = new Place(isNamed ? oldName.Name : subject) { IsUnused = isUnused };
        }

        place.IsValueFree |= !isFixed;
        place.IsKey |= current.IsKeyName(wireName);
        if (place.Add(flow, operations, member) || isNew)
            work.Enqueue(() => VisitInside(oldType, newType, place));
    }

    /// <summary>Compares all pairs, once everything about them is known.</summary>
    public void Report(CancellationToken cancellationToken)
    {
        VisitAll(cancellationToken);
        if (oldDialect.Contract is null)
            VisitUnused(cancellationToken);
        var comparer = new ElementComparer(old, current, findings);
        foreach (var ((oldElement, newElement), (place, subject)) in elements)
            comparer.Compare(oldElement, newElement, place, subject, cancellationToken);
        foreach (var ((oldType, newType), place) in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (oldType == newType)
                continue;
            var (oldShape, newShape) = (ShapeOf(oldType, isOld: true), ShapeOf(newType, isOld: false));
            new ContentComparer(this, place).Compare(oldShape, newShape, cancellationToken);
            new AttributeComparer(this, place).Compare(oldShape, newShape, cancellationToken);
            if (place.IsValueFree && oldShape.Value is { } oldValue && newShape.Value is { } newValue)
                new ValueComparer(this, place).Compare(oldValue, newValue, cancellationToken);
            CompareNames(oldType, newType, place);
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

    // Types that no document of the schema has may be there for a schema that includes it.
    private void VisitUnused(CancellationToken cancellationToken)
    {
        isUnused = true;
        var used = places.Keys.Select(pair => pair.Old).ToHashSet();
        var newTypes = current.Types.ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Types.Where(type => !used.Contains(type)))
        {
            if (newTypes.TryGetValue(type.QualifiedName, out var counterpart))
                Visit(type, counterpart, type.QualifiedName.Name, Flow.Unknown, [], member: null);
        }

        VisitAll(cancellationToken);
    }

    private void VisitInside(XmlSchemaType oldType, XmlSchemaType newType, Place place)
    {
        var (oldShape, newShape) = (ShapeOf(oldType, isOld: true), ShapeOf(newType, isOld: false));
        IReadOnlyList<string> operations = [.. place.Operations];
        foreach (var name in oldShape.Content.Names.Union(newShape.Content.Names))
        {
            var (oldElements, newElements) = (oldShape.Content.Declarations(name), newShape.Content.Declarations(name));
            // One name at several places: each with its counterpart, as far as there is one.
            for (var i = 0; oldElements.Count > 0 && newElements.Count > 0 && i < Math.Max(oldElements.Count, newElements.Count); i++)
            {
                var oldElement = oldElements[Math.Min(i, oldElements.Count - 1)];
                var newElement = newElements[Math.Min(i, newElements.Count - 1)];
                var member = oldDialect.MemberOf(place.Subject, oldElement, name.Local);
                Visit(oldElement, newElement, $"{place.Subject}/{name}", place.Flow, operations, member);
            }
        }

        foreach (var (name, attribute) in oldShape.Attributes)
        {
            if (!newShape.Attributes.TryGetValue(name, out var counterpart))
                continue;
            var member = oldDialect.MemberOf(place.Subject, attribute.Part, name.Name);
            var isFixed = (attribute.Fixed ?? counterpart.Fixed) is not null;
            Visit(
                attribute.Type, counterpart.Type, $"{place.Subject}/@{name.Name}", place.Flow, operations, member, isFixed, name.Name);
        }
    }

    // Documents don't show it, but classes are called after types.
    private void CompareNames(XmlSchemaType oldType, XmlSchemaType newType, Place place)
    {
        if (oldType.QualifiedName != newType.QualifiedName && oldDialect.MemberOf(oldType) is { } member)
        {
            findings.Add(
                DocumentRules.TypeRenamed, Effect.None, place, place.Subject,
                $"{place.Subject} is of type {newType.QualifiedName.Name}, and was of type {oldType.QualifiedName.Name}.",
                oldType, newType, values: (oldType.QualifiedName.Name, newType.QualifiedName.Name), members: [member, .. place.Members],
                breaksSource: true);
        }
    }

    private TypeShape ShapeOf(XmlSchemaType type, bool isOld)
    {
        var shapes = isOld ? oldShapes : newShapes;
        return shapes.TryGetValue(type, out var shape) ? shape : shapes[type] = TypeShape.Of(type, isOld ? old : current);
    }
}
