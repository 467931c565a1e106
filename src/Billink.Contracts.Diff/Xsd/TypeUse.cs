namespace Billink.Contracts.Diff.Xsd;

/// <summary>What is known of the place where two types are compared.</summary>
/// <param name="subject">The type's name where both versions have it, else the way to it.</param>
internal sealed class TypeUse(string subject)
{
    private readonly SortedSet<string> operations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> members = new(StringComparer.Ordinal);

    public string Subject { get; } = subject;

    /// <summary>Who sends it; null if the schema does not say.</summary>
    public Direction? Direction { get; private set; }

    /// <summary>Method and path, where one operation alone has it.</summary>
    public string? Operation => operations.Count == 1 ? operations.Min : null;

    public IEnumerable<string> Operations => operations;

    /// <summary>The C# members that are of the type.</summary>
    public IReadOnlyCollection<string> Members => members;

    /// <summary>Whether values may be any that the types allow; false where every use fixes one.</summary>
    public bool IsValueFree { get; set; }

    /// <summary>Whether no document of the schema has it.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Whether a value here may be part of a key.</summary>
    public bool IsKey { get; set; }

    /// <summary>Adds what is known of another way to the same place.</summary>
    /// <returns>Whether it told anything new.</returns>
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
