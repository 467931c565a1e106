namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A public member in a listing.</summary>
/// <param name="Name">The name; <c>this</c> for an indexer, <c>Invoke</c> for the parameters of a delegate.</param>
/// <param name="Modifiers">All words before the type.</param>
/// <param name="Type">The type; empty for a constructor or a member of an enumeration.</param>
/// <param name="Parameters">The parameters of a method; null if the member has no parameter list.</param>
/// <param name="Constraints">The constraints of the type parameters, such as <c>T : class</c>.</param>
/// <param name="Accessors">The accessors of a property.</param>
/// <param name="Value">The value of a constant.</param>
/// <param name="Attributes">The attributes; empty if there are none.</param>
/// <param name="Line">The line, counted from 1.</param>
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

    public bool IsConstructor => Type.Length == 0 && Parameters is not null;

    /// <summary>Whether calls can't name the parameters.</summary>
    public bool IsOperator => IsConversion || Name.StartsWith("operator", StringComparison.Ordinal);

    /// <summary>The key that distinguishes overloads.</summary>
    public string Key => Signature(type => type);

    private bool IsConversion => Name is "op_Implicit" or "op_Explicit";

    public bool Is(string modifier) => Modifiers.Contains(modifier, StringComparer.Ordinal);

    /// <summary>The name with the parameters' types, and the result type of a conversion.</summary>
    /// <param name="write">Writes a type.</param>
    public string Signature(Func<string, string> write) => Parameters is null ? Name
        : $"{Name}({string.Join(',', Parameters.Select(parameter => write(parameter.Type)))}){(IsConversion ? write(Type) : "")}";
}
