using System.Xml.Schema;
using Billink.Contracts.Diffing.Xsd.Content;

namespace Billink.Contracts.Diffing.Xsd;

/// <summary>Finds every pair of types that documents bring together, and has each compared once, with all that is known of where it is used.</summary>
internal sealed class TypeWalk(Schemas old, Schemas current, XsdDialect oldDialect, XsdDialect newDialect, XsdFindings findings)
{
    private readonly Dictionary<(XmlSchemaType Old, XmlSchemaType New), Place> places = [];
    private readonly Dictionary<(XmlSchemaElement Old, XmlSchemaElement New), (Place Place, string Subject)> elements = [];
    private readonly Dictionary<XmlSchemaType, TypeShape> oldShapes = [];
    private readonly Dictionary<XmlSchemaType, TypeShape> newShapes = [];
    private readonly Queue<Action> work = new();

    public XsdFindings Findings => findings;

    public XsdDialect OldDialect => oldDialect;

    public XsdDialect NewDialect => newDialect;

    /// <summary>Notes two declarations of one element.</summary>
    public void Visit(XmlSchemaElement oldElement, XmlSchemaElement newElement, string subject, Flow flow, IReadOnlyList<string> operations, string? member = null)
    {
        if (!elements.TryGetValue((oldElement, newElement), out var known))
            elements[(oldElement, newElement)] = known = (new Place(subject), subject);
        known.Place.Add(flow, operations, member);
        Visit(oldElement.ElementSchemaType!, newElement.ElementSchemaType!, subject, flow, operations, member);
        var replacements = current.Replacements(newElement).ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Replacements(oldElement))
        {
            if (replacements.TryGetValue(type.QualifiedName, out var counterpart))
                Visit(type, counterpart, type.QualifiedName.Name, flow, operations, member: null);
        }
    }

    /// <summary>Notes two types of one element or attribute.</summary>
    public void Visit(XmlSchemaType oldType, XmlSchemaType newType, string subject, Flow flow, IReadOnlyList<string> operations, string? member)
    {
        if (!places.TryGetValue((oldType, newType), out var place))
        {
            var isNamed = !oldType.QualifiedName.IsEmpty && oldType.QualifiedName.Name == newType.QualifiedName.Name && oldType.QualifiedName.Namespace != XmlSchema.Namespace;
            places[(oldType, newType)] = place = new Place(isNamed ? oldType.QualifiedName.Name : subject);
            place.Add(flow, operations, member);
            work.Enqueue(() => VisitInside(oldType, newType, place));
        }
        else if (place.Add(flow, operations, member))
        {
            work.Enqueue(() => VisitInside(oldType, newType, place));
        }
    }

    /// <summary>Compares all pairs, once everything about them is known.</summary>
    public void Report(CancellationToken cancellationToken)
    {
        while (work.TryDequeue(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            next();
        }

        foreach (var ((oldElement, newElement), (place, subject)) in elements)
            ElementComparer.Compare(oldElement, newElement, old, current, place, subject, findings);
        foreach (var ((oldType, newType), place) in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (oldType == newType)
                continue;
            var (oldShape, newShape) = (ShapeOf(oldType, isOld: true), ShapeOf(newType, isOld: false));
            new ContentComparer(this, place).Compare(oldShape, newShape, cancellationToken);
            new AttributeComparer(this, place).Compare(oldShape, newShape);
            if (oldShape.Value is { } oldValue && newShape.Value is { } newValue)
                new ValueComparer(this, place).Compare(oldValue, newValue, cancellationToken);
            CompareNames(oldType, newType, place);
        }
    }

    private void VisitInside(XmlSchemaType oldType, XmlSchemaType newType, Place place)
    {
        var (oldShape, newShape) = (ShapeOf(oldType, isOld: true), ShapeOf(newType, isOld: false));
        IReadOnlyList<string> operations = [.. place.Operations];
        foreach (var name in oldShape.Content.Elements.Concat(newShape.Content.Elements).Select(element => Name.Of(element.QualifiedName)).Distinct())
        {
            if (oldShape.Content.Find(name)?.Declaration is { } oldElement && newShape.Content.Find(name)?.Declaration is { } newElement)
                Visit(oldElement, newElement, $"{place.Subject}/{name}", place.Flow, operations, oldDialect.MemberOf(place.Subject, oldElement, name.Local));
        }

        foreach (var (name, attribute) in oldShape.Attributes)
        {
            if (newShape.Attributes.TryGetValue(name, out var counterpart))
                Visit(attribute.AttributeSchemaType!, counterpart.AttributeSchemaType!, $"{place.Subject}/@{name.Name}", place.Flow, operations, oldDialect.MemberOf(place.Subject, attribute, name.Name));
        }
    }

    // Documents don't show it, but classes are called after types.
    private void CompareNames(XmlSchemaType oldType, XmlSchemaType newType, Place place)
    {
        if (oldType.QualifiedName != newType.QualifiedName && oldDialect.MemberOf(oldType) is { } member)
        {
            findings.Add(
                XsdRules.TypeRenamed, Effect.None, place, place.Subject, $"{place.Subject} is of type {newType.QualifiedName.Name}, and was of type {oldType.QualifiedName.Name}.",
                oldType, newType, values: (oldType.QualifiedName.Name, newType.QualifiedName.Name), members: [member, .. place.Members], breaksSource: true);
        }
    }

    private TypeShape ShapeOf(XmlSchemaType type, bool isOld)
    {
        var shapes = isOld ? oldShapes : newShapes;
        return shapes.TryGetValue(type, out var shape) ? shape : shapes[type] = TypeShape.Of(type, isOld ? old : current);
    }
}
