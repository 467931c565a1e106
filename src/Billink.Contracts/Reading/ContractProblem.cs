namespace Billink.Contracts.Reading;

/// <summary>Something wrong with a contract, and what to do about it.</summary>
/// <param name="Id">Stable, as in <c>BLK001</c>; listed in <see cref="ContractProblems"/>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
public sealed record ContractProblem(string Id, string Message, int Line, int Column);
