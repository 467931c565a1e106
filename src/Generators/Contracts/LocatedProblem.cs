using Billink.Contracts.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Generators.Contracts;

/// <summary>A problem and where it stands, as plain values: comparable, and free of the compilation.</summary>
/// <param name="Id">As in <c>BLK001</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Path">The contract file.</param>
/// <param name="Span">In characters.</param>
/// <param name="Lines">In lines and columns.</param>
internal sealed record LocatedProblem(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>Finds the text that a problem points at: up to the next blank.</summary>
    public static LocatedProblem Create(ContractProblem problem, string path, SourceText text)
    {
        // A position of 0 means the file as a whole.
        var line = text.Lines[Clamp(problem.Line - 1, text.Lines.Count - 1)];
        var start = line.Start + Clamp(problem.Column - 1, line.Span.Length);
        var end = start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
            end++;
        var span = TextSpan.FromBounds(start, end);
        return new LocatedProblem(problem.Id, problem.Message, path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>As the compiler shows it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.Of(Id), Location.Create(Path, Span, Lines), Message);

    private static int Clamp(int value, int max) => Math.Max(0, Math.Min(value, max));
}
