namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A public type in a listing, or the extension members of one receiver.</summary>
/// <param name="Name">The name with the namespace, the containing types, and type parameters.</param>
/// <param name="Modifiers">All words before the name, as in <c>public sealed record</c>, and variance: <c>in T</c>.</param>
/// <param name="Bases">The base class and interfaces.</param>
/// <param name="Constraints">The constraints of the type parameters, such as <c>T : class</c>.</param>
/// <param name="Attributes">The attributes; empty if there are none.</param>
/// <param name="Line">The line, counted from 1.</param>
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

    /// <summary>Whether users can derive from it or implement it. A class needs an accessible constructor for that.</summary>
    public bool CanBeDerivedFrom =>
        IsInterface || (!Is("sealed") && Members.Exists(member => member.IsConstructor));

    /// <summary>Modifiers that users rely on.</summary>
    public IEnumerable<string> Promises => Modifiers.Where(word => !IsLimit(word)).Concat(Bases);

    /// <summary>Modifiers that restrict users.</summary>
    public IEnumerable<string> Limits => Modifiers.Where(IsLimit).Concat(Constraints);

    private static bool IsLimit(string modifier) => modifier is "sealed" or "abstract" or "static" or "ref";

    private bool Is(string modifier) => Modifiers.Contains(modifier, StringComparer.Ordinal);
}
