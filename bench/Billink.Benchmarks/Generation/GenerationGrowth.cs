using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Benchmarks.Generation;

/// <summary>
/// Measures generation over the number of operations: all of it, and after an edit of one operation. Prints a Markdown table. The times are
/// the best of several runs in a warm process.
/// </summary>
internal static class GenerationGrowth
{
    private const string ReadingStep = "Contracts";
    private const int Runs = 15;

    public static void Print()
    {
        Run(50); // compiles the generator
        Console.WriteLine("| operations | all, ms | for 100, ms | after an edit, ms | reading it, ms | the rest, ms | changed outputs |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var operations in new[] { 50, 100, 250, 500 })
        {
            var best = Enumerable.Range(0, Runs).Select(_ => Run(operations)).ToList();
            var all = best.Min(static run => run.All);
            var edit = best.MinBy(static run => run.Edit)!;
            var each = all / operations * 100;
            var rest = edit.Edit - edit.Reading;
            Console.WriteLine(FormattableString.Invariant(
                $"| {operations} | {all:0} | {each:0.0} | {edit.Edit:0.0} | {edit.Reading:0.0} | {rest:0.0} | {edit.Files} |"));
        }
    }

    private static Measurement Run(int operations)
    {
        var compilation = CSharpCompilation.Create("Growth");
        var before = new Contract(LargeContract.Of(operations));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [ContractGeneration.NewGenerator().AsSourceGenerator()],
            [before],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var clock = Stopwatch.StartNew();
        driver = driver.RunGenerators(compilation);
        var all = clock.Elapsed.TotalMilliseconds;
        var result = driver.GetRunResult();
        if (!result.Diagnostics.IsEmpty || result.GeneratedTrees.Length < operations)
            throw new InvalidOperationException($"The contract can't be generated from: {string.Join('\n', result.Diagnostics.Take(5))}");

        var after = new Contract(LargeContract.Of(operations, edited: operations / 2));
        driver = driver.ReplaceAdditionalText(before, after);
        clock.Restart();
        driver = driver.RunGenerators(compilation);
        var edit = clock.Elapsed.TotalMilliseconds;
        var steps = driver.GetRunResult().Results.Single();
        var written = steps.TrackedOutputSteps.SelectMany(static pair => pair.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        var reading = steps.TrackedSteps[ReadingStep].Sum(static step => step.ElapsedTime.TotalMilliseconds);
        return new(all, edit, reading, written);
    }

    private sealed record Measurement(double All, double Edit, double Reading, int Files);

    private sealed class Contract(string text) : AdditionalText
    {
        public override string Path => "billink-v2.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
