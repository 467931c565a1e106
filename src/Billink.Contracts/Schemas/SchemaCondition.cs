using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>The keywords <c>if</c>, <c>then</c> and <c>else</c>.</summary>
/// <param name="If">The condition.</param>
/// <param name="Then">What a value must match if it matches the condition.</param>
/// <param name="Else">What a value must match otherwise.</param>
internal sealed record SchemaCondition(SpecElement If, SpecElement? Then, SpecElement? Else);
