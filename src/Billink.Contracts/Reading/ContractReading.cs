namespace Billink.Contracts.Reading;

/// <summary>What came of reading a contract file.</summary>
/// <param name="Contract">Null when the file is too broken to say anything.</param>
/// <param name="Problems">What is wrong with it, in file order.</param>
public sealed record ContractReading(Contract? Contract, EquatableArray<ContractProblem> Problems);
