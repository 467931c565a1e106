using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>The types of values.</summary>
internal static class InstanceTypes
{
    /// <summary>The type of one value. <c>1.0</c> is an integer, as JSON Schema has it.</summary>
    public static SchemaTypes Of(SpecNode value) => value switch
    {
        SpecMap => SchemaTypes.Object,
        SpecList => SchemaTypes.Array,
        SpecScalar { Kind: SpecKind.Text } => SchemaTypes.String,
        SpecScalar { Kind: SpecKind.Boolean } => SchemaTypes.Boolean,
        SpecScalar { Kind: SpecKind.Null } => SchemaTypes.Null,
        SpecScalar scalar => scalar.Number is { } number && number != Math.Truncate(number) ? SchemaTypes.Fraction : SchemaTypes.Integer,
        _ => SchemaTypes.None,
    };
}
