using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>The place where two types are compared.</summary>
/// <param name="subject">The type's name if both versions have it, otherwise the path to it.</param>
internal sealed class TypeUse(string subject)
{
    private readonly SortedSet<string> operations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> members = new(StringComparer.Ordinal);

    public string Subject { get; } = subject;

    /// <summary>The direction of the messages; null if it is unknown.</summary>
    public Direction? Direction { get; private set; }

    /// <summary>Method and path of each operation that uses the type.</summary>
    public IEnumerable<string> Operations => operations;

    /// <summary>The C# members of the type.</summary>
    public IReadOnlyCollection<string> Members => members;

    /// <summary>Whether any value of the types is allowed; false if every use has a fixed value.</summary>
    public bool IsValueFree { get; set; }

    /// <summary>Where the schema refers to the types, as the place of findings about them; null if nothing does.</summary>
    public (XmlSchemaObject Old, XmlSchemaObject New)? Reference { get; init; }

    /// <summary>Whether no document of the schema uses the type.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Whether a value here may be part of a key.</summary>
    public bool IsKey { get; set; }

    /// <summary>Adds another use of the same types.</summary>
    /// <returns>Whether the use added information.</returns>
    public bool Add(Direction? direction, IEnumerable<string> ofOperations, string? member)
    {
        var before = (Direction, operations.Count);
        Direction = direction is null ? Direction : direction | (Direction ?? direction);
        operations.UnionWith(ofOperations);
        if (member is not null)
            members.Add(member);
        return (Direction, operations.Count) != before;
    }
}
