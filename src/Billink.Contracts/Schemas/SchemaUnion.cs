using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>A <c>oneOf</c> or <c>anyOf</c>.</summary>
/// <param name="Owner">The schema that has it.</param>
/// <param name="IsOneOf">Whether a value must match exactly one branch.</param>
/// <param name="Branches">The branches as written.</param>
internal sealed record SchemaUnion(SchemaNode Owner, bool IsOneOf, IReadOnlyList<SpecElement> Branches)
{
    public string Keyword => IsOneOf ? "oneOf" : "anyOf";
}
