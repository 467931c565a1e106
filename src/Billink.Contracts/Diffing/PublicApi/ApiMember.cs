namespace Billink.Contracts.Diffing.PublicApi;

/// <summary>A public member in a listing.</summary>
/// <param name="Name">Its name; <c>this</c> for an indexer.</param>
/// <param name="Modifiers">All words before the type.</param>
/// <param name="Type">Its type; empty for a constructor or a member of an enumeration.</param>
/// <param name="Parameters">Of a method; null for a member without.</param>
/// <param name="Accessors">Of a property.</param>
/// <param name="Value">Of a constant.</param>
/// <param name="Attributes">Above it.</param>
/// <param name="Line">Counted from 1.</param>
internal sealed record ApiMember(
    string Name, IReadOnlyList<string> Modifiers, string Type, IReadOnlyList<ApiParameter>? Parameters, IReadOnlyList<string> Accessors, string? Value, string Attributes, int Line)
{
    public bool IsRequired => Modifiers.Contains("required", StringComparer.Ordinal);

    public bool IsAbstract => Modifiers.Contains("abstract", StringComparer.Ordinal);

    /// <summary>What overloads are told apart by: nullability is not part of it.</summary>
    public string Key => Parameters is null ? Name : $"{Name}({string.Join(',', Parameters.Select(parameter => parameter.Type.Replace("?", "", StringComparison.Ordinal)))})";
}
