using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>A value that one version takes and the other refuses.</summary>
/// <param name="Instance">The value.</param>
/// <param name="Problem">Why it is refused.</param>
internal sealed record InstanceExample(SpecNode Instance, string Problem);
