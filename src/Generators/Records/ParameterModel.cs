using Billink.Contracts.Mapping;
using Billink.Generators.Documentation;

namespace Billink.Generators.Records;

/// <summary>
/// A parameter, a property of the request in C#. It can always be null, because System.Text.Json's generator doesn't see it and
/// would not set a required property. Validation checks required parameters.
/// </summary>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Value">How the value, or each element of a list, is written.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Separator">The text between elements; null if the parameter is repeated.</param>
/// <param name="IsDeprecated">Whether it should no longer be used.</param>
/// <param name="Docs">The documentation of the property.</param>
internal sealed record ParameterModel(
    string WireName, string Name, JsonValue Value, bool IsList, string? Separator, bool IsDeprecated, DocComment Docs)
{
    /// <summary>The C# type, without a question mark.</summary>
    public string Type => IsList ? $"IReadOnlyList<{Value.Type}>" : Value.Type;

    /// <summary>The expression of the text on the wire, or null; of a list, of the texts.</summary>
    public string Text => IsList ? $"{Name}?.Select(static value => {ParameterText.Of(Value, "value")})"
        : Value is { Kind: JsonValueKind.Text } ? Name
        : Value is { Kind: JsonValueKind.Enumeration, IsNumber: false } ? Name + "?.Value"
        : $"{Name} is {{ }} {CSharpName} ? {ParameterText.Of(Value, CSharpName)} : null";

    private string CSharpName => Billink.Generators.Text.CSharp.Local(Name);
}
