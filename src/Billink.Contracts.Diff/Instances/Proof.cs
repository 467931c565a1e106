using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.Instances;

/// <summary>A value that one version takes and the other refuses.</summary>
/// <param name="Instance">The value.</param>
/// <param name="Problem">Why it is refused.</param>
internal sealed record Proof(SpecNode Instance, string Problem);
