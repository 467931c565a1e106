using Billink.Contracts.Diffing.Documents;

namespace Billink.Contracts.Diffing.Instances;

/// <summary>A value that one version takes and the other refuses.</summary>
/// <param name="Instance">The value.</param>
/// <param name="Problem">Why it is refused.</param>
internal sealed record Proof(SpecNode Instance, string Problem);
