namespace Billink.Contracts.Diff.Model;

/// <summary>How far a comparison is.</summary>
/// <param name="FilesRead">The number of files that were read.</param>
/// <param name="PartsCompared">The number of operations, or of XSD types, that were compared.</param>
public sealed record ContractDiffProgress(int FilesRead, int PartsCompared);
