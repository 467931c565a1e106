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
        Console.WriteLine("| operations | all, ms | for 100, ms | after an edit, ms | reading it, ms | the rest, ms | changed outputs |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var operations in new[] { 50, 50, 100, 250, 500 }) // the first compiles the generator
        {
            var timed = Enumerable.Range(0, Runs).Select(_ => Run(operations, isTracked: false)).ToList();
            var tracked = Enumerable.Range(0, Runs).Select(_ => Run(operations, isTracked: true)).ToList();
            var (all, edit) = (timed.Min(static run => run.All), timed.Min(static run => run.Edit));
            var reading = tracked.Min(static run => run.Reading);
            var (each, rest, outputs) = (all / operations * 100, edit - reading, tracked[0].Outputs);
            Console.WriteLine(FormattableString.Invariant(
                $"| {operations} | {all:0} | {each:0.0} | {edit:0.0} | {reading:0.0} | {rest:0.0} | {outputs} |"));
        }
    }

    // Tracking the steps takes time of its own.
    private static Measurement Run(int operations, bool isTracked)
    {
        var compilation = CSharpCompilation.Create("Growth");
        var before = new Contract(LargeContract.Of(operations));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [ContractGeneration.NewGenerator().AsSourceGenerator()],
            [before],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        var clock = Stopwatch.StartNew();
        driver = driver.RunGenerators(compilation);
        var all = clock.Elapsed.TotalMilliseconds;
        var result = driver.GetRunResult();
        if (!result.Diagnostics.IsEmpty || result.GeneratedTrees.Length < operations)
            throw new InvalidOperationException($"The contract can't be generated from: {string.Join('\n', result.Diagnostics.Take(5))}");

        driver = driver.ReplaceAdditionalText(before, new Contract(LargeContract.Of(operations, edited: operations / 2)));
        clock.Restart();
        driver = driver.RunGenerators(compilation);
        var edit = clock.Elapsed.TotalMilliseconds;
        return isTracked ? Tracked(driver.GetRunResult().Results.Single(), all, edit) : new(all, edit, Reading: 0, Outputs: 0);
    }

    private static Measurement Tracked(GeneratorRunResult steps, double all, double edit) => new(
        all,
        edit,
        steps.TrackedSteps[ReadingStep].Sum(static step => step.ElapsedTime.TotalMilliseconds),
        steps.TrackedOutputSteps.SelectMany(static pair => pair.Value).SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));

    private sealed record Measurement(double All, double Edit, double Reading, int Outputs);

    private sealed class Contract(string text) : AdditionalText
    {
        public override string Path => "billink-v2.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
