namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A public type in a listing, or the extension members of one receiver.</summary>
/// <param name="Name">With its namespace, the types around it, and type parameters.</param>
/// <param name="Modifiers">All words before the name, as in <c>public sealed record</c>, and variance: <c>in T</c>.</param>
/// <param name="Bases">What follows the colon.</param>
/// <param name="Constraints">Of its type parameters, one each: <c>T : class</c>.</param>
/// <param name="Attributes">Above it; empty without.</param>
/// <param name="Line">Counted from 1.</param>
internal sealed record ApiType(
    string Name,
    IReadOnlyList<string> Modifiers,
    IReadOnlyList<string> Bases,
    IReadOnlyList<string> Constraints,
    string Attributes,
    int Line)
{
    public List<ApiMember> Members { get; init; } = [];

    public bool IsInterface => Is("interface");

    public bool IsEnum => Is("enum");

    public bool IsValueType => IsEnum || Is("struct");

    /// <summary>Whether anybody can derive from it or implement it: a class needs a constructor that is seen.</summary>
    public bool CanBeDerivedFrom =>
        IsInterface || (!Is("sealed") && Members.Exists(member => member is { Type: "", Parameters: not null }));

    /// <summary>What users rely on.</summary>
    public IEnumerable<string> Promises => Modifiers.Where(word => !IsLimit(word)).Concat(Bases);

    /// <summary>What keeps users from something.</summary>
    public IEnumerable<string> Limits => Modifiers.Where(IsLimit).Concat(Constraints);

    private static bool IsLimit(string modifier) => modifier is "sealed" or "abstract" or "static" or "ref";

    private bool Is(string modifier) => Modifiers.Contains(modifier, StringComparer.Ordinal);
}
