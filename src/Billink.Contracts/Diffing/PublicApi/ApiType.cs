namespace Billink.Contracts.Diffing.PublicApi;

/// <summary>A public type in a listing.</summary>
/// <param name="Name">With its namespace and type parameters.</param>
/// <param name="Modifiers">All words before the name, such as <c>public sealed record</c>.</param>
/// <param name="Bases">What follows the colon.</param>
/// <param name="Rest">Constraints, or the parameters of a delegate.</param>
/// <param name="Attributes">Above it.</param>
/// <param name="Line">Counted from 1.</param>
internal sealed record ApiType(string Name, IReadOnlyList<string> Modifiers, IReadOnlyList<string> Bases, string Rest, string Attributes, int Line)
{
    public List<ApiMember> Members { get; } = [];

    public bool IsInterface => Modifiers.Contains("interface", StringComparer.Ordinal);

    public bool IsEnum => Modifiers.Contains("enum", StringComparer.Ordinal);
}
