using Billink.Contracts.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Generators.Contracts;

/// <summary>A problem with its position, as values that can be compared and don't refer to the compilation.</summary>
/// <param name="Id">As in <c>BLK001</c>.</param>
/// <param name="Message">The problem and what to do.</param>
/// <param name="Path">The contract file.</param>
/// <param name="Span">The position in characters.</param>
/// <param name="Lines">The position in lines and columns.</param>
internal sealed record LocatedProblem(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>Finds the text of a problem's position, up to the next space.</summary>
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

    /// <summary>Converts the problem to a diagnostic.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.Of(Id), Location.Create(Path, Span, Lines), Message);

    private static int Clamp(int value, int max) => Math.Max(0, Math.Min(value, max));
}
