using System.Diagnostics.CodeAnalysis;

namespace Billink.Contracts.Documents;

/// <summary>A file cannot be read as a contract: it has another format, it is malformed, or it exceeds the size limits.</summary>
[
    SuppressMessage(
        "Design", "CA1032:Implement standard exception constructors", Justification = "An instance without a position would be useless."),
]
public sealed class ContractInputException : Exception
{
    /// <summary>Creates an exception that points at a position in a file.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    /// <param name="problem">What is wrong and how to correct it.</param>
    /// <param name="inner">The parser's exception, if there is one.</param>
    public ContractInputException(string file, int line, int column, string problem, Exception? inner = null)
        : base($"{file}({line},{column}): {problem}", inner)
    {
        File = file;
        Line = line;
        Column = column;
        Problem = problem;
    }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong and how to correct it, without the position.</summary>
    public string Problem { get; }

    /// <summary>The kind of problem.</summary>
    internal InputProblem Kind { get; init; }
}
