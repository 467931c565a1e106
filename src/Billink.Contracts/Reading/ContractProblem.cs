namespace Billink.Contracts.Reading;

/// <summary>Something wrong with a contract, and what to do about it.</summary>
/// <param name="Id">The stable id, such as <c>BLK001</c>; one of <see cref="ContractProblems"/>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public sealed record ContractProblem(string Id, string Message, int Line, int Column);
