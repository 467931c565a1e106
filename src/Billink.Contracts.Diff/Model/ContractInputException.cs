using System.Diagnostics.CodeAnalysis;

namespace Billink.Contracts.Diff.Model;

/// <summary>A contract that cannot be compared: it is no contract, is broken, or is larger than any contract is.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="line">Counted from 1.</param>
/// <param name="column">Counted from 1.</param>
/// <param name="problem">What is wrong and what to do, in one sentence.</param>
/// <param name="inner">What was thrown by a parser, where something was.</param>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a position it would be of no use.")]
public sealed class ContractInputException(string file, int line, int column, string problem, Exception? inner = null)
    : Exception($"{file}({line},{column}): {problem}", inner)
{
    /// <summary>The name of the file.</summary>
    public string File { get; } = file;

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Counted from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong and what to do, without the position.</summary>
    public string Problem { get; } = problem;
}
