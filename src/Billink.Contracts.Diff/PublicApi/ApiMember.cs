namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A public member in a listing.</summary>
/// <param name="Name">Its name; <c>this</c> for an indexer, <c>Invoke</c> for what a delegate takes.</param>
/// <param name="Modifiers">All words before the type.</param>
/// <param name="Type">Its type; empty for a constructor or a member of an enumeration.</param>
/// <param name="Parameters">Of a method; null for a member without.</param>
/// <param name="Constraints">Of its type parameters, one each: <c>T : class</c>.</param>
/// <param name="Accessors">Of a property.</param>
/// <param name="Value">Of a constant.</param>
/// <param name="Attributes">Above it; empty without.</param>
/// <param name="Line">Counted from 1.</param>
internal sealed record ApiMember(
    string Name,
    IReadOnlyList<string> Modifiers,
    string Type,
    IReadOnlyList<ApiParameter>? Parameters,
    IReadOnlyList<string> Constraints,
    IReadOnlyList<string> Accessors,
    string? Value,
    string Attributes,
    int Line)
{
    public bool IsRequired => Is("required");

    public bool IsAbstract => Is("abstract");

    /// <summary>Whether no call names its parameters.</summary>
    public bool IsOperator => IsConversion || Name.StartsWith("operator", StringComparison.Ordinal);

    /// <summary>What overloads are told apart by.</summary>
    public string Key => Signature(type => type);

    private bool IsConversion => Name is "op_Implicit" or "op_Explicit";

    public bool Is(string modifier) => Modifiers.Contains(modifier, StringComparer.Ordinal);

    /// <summary>The name with the parameters' types; of a conversion with what it makes, too.</summary>
    /// <param name="write">Writes a type.</param>
    public string Signature(Func<string, string> write) => Parameters is null ? Name
        : $"{Name}({string.Join(',', Parameters.Select(parameter => write(parameter.Type)))}){(IsConversion ? write(Type) : "")}";
}
