namespace Billink.Contracts.Reading;

/// <summary>The result of reading a contract file.</summary>
/// <param name="Contract">The contract; null if the file can't be read.</param>
/// <param name="Problems">The problems, in file order.</param>
public sealed record ContractReading(Contract? Contract, EquatableArray<ContractProblem> Problems);
