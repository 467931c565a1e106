using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>A value that one version accepts and the other rejects.</summary>
/// <param name="Instance">The value.</param>
/// <param name="Problem">Why the value is rejected.</param>
internal sealed record InstanceExample(SpecNode Instance, string Problem);
