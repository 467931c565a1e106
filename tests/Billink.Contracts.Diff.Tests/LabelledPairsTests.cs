using System.Text.RegularExpressions;
using Billink.Contracts.Documents;
using Xunit.Abstractions;

namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// Compares our verdicts with those of OpenAPITools/openapi-diff: its tests have pairs of documents and assert a label for each pair. The
/// files are not copied, because they belong to others. <c>BILLINK_OPENAPI_DIFF</c> is the path of a checkout.
/// <c>docs/contract-diff.md</c> has the numbers and each disagreement.
/// </summary>
public partial class LabelledPairsTests(ITestOutputHelper output)
{
    private static readonly string? Checkout = Environment.GetEnvironmentVariable(PairsFactAttribute.Variable);

    [PairsFact]
    public void Most_verdicts_are_those_of_others()
    {
        var (found, missed, wrong, right, risky) = (0, 0, 0, 0, 0);
        foreach (var (oldFile, newFile, label) in Pairs())
        {
            var report = ContractDiff.Compare(Source(oldFile), Source(newFile));
            var isBad = label == "incompatible";
            if (!report.IsBreaking && report.Count(Severity.Risky) > 0)
                risky++;
            if (report.IsBreaking == isBad)
                _ = isBad ? found++ : right++;
            else
                output.WriteLine(
                    $"{label}, but {report.Count(Severity.Breaking)} breaking and {report.Count(Severity.Risky)} "
                        + $"risky: {Path.GetFileName(oldFile)} {Path.GetFileName(newFile)} {(isBad ? missed++ : wrong++)}");
        }

        output.WriteLine($"{found} found, {missed} missed, {wrong} wrong, {right} rightly passed; {risky} pairs are risky at worst.");
        ((double)found / (found + wrong)).ShouldBeGreaterThan(0.95);
        ((double)found / (found + missed)).ShouldBeGreaterThan(0.75);
    }

    private static ContractSource Source(string file) => new(file, File.ReadAllText(file));

    // The labels are in the Java tests: calls of assertions with two file names, or with the names of constants.
    private static SortedSet<(string OldFile, string NewFile, string Label)> Pairs()
    {
        var tests = Path.Combine(Checkout!, "core", "src", "test");
        var resources = Path.Combine(tests, "resources");
        var pairs = new SortedSet<(string OldFile, string NewFile, string Label)>();
        foreach (
            var text in Directory.EnumerateFiles(
                Path.Combine(tests, "java"), "*.java", SearchOption.AllDirectories).Select(File.ReadAllText))
        {
            var constants = Constant().Matches(text);
            foreach (Match call in Assertion().Matches(text))
            {
                var names = call.Groups["arguments"].Value.Split(',').Select(argument => argument.Trim()).Take(2)
                    .Select(argument => argument.StartsWith('"') ? argument.Trim('"') : ValueOf(constants, argument, call.Index))
                        .OfType<string>()
                        .ToList();
                if (names.Count == 1 && ValueOf(constants, "BASE", call.Index) is { } common)
                    names.Insert(0, common);
                var files = names.Select(name => Path.Combine(resources, name)).Where(File.Exists).ToList();
                var label = call.Groups["kind"].Value.Contains("ncompatible", StringComparison.Ordinal) ? "incompatible" : "compatible";
                if (files.Count == 2 && files.TrueForAll(file => !File.ReadAllText(file).Contains("swagger:", StringComparison.Ordinal)))
                    pairs.Add((files[0], files[1], label));
            }
        }

        return pairs;
    }

    // Each test has its own, so the nearest one above is used.
    private static string? ValueOf(MatchCollection constants, string name, int before) => constants
        .Where(match => match.Groups["name"].Value == name).OrderBy(match => match.Index < before ? before - match.Index : int.MaxValue)
        .FirstOrDefault()?.Groups["value"].Value;

    [GeneratedRegex(@"String (?<name>\w+)\s*=\s*""(?<value>[^""]+)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Constant();

    [GeneratedRegex(
        @"\bassert(?<kind>SpecIncompatible|SpecUnchanged|SpecChangedButCompatible|OpenApiBackwardIncompatible|OpenApiBackwardCompatible"
            + @"|OpenApiAreEquals|IncompatibleResponse|IncompatibleRequest)\(\s*(?<arguments>[^;]*?)\);",
        RegexOptions.ExplicitCapture,
        5000)]
    private static partial Regex Assertion();

    private sealed class PairsFactAttribute : FactAttribute
    {
        public const string Variable = "BILLINK_OPENAPI_DIFF";

        public PairsFactAttribute()
        {
            if (Environment.GetEnvironmentVariable(Variable) is null)
                Skip = $"Needs a checkout of OpenAPITools/openapi-diff, not part of the repository: set {Variable} to its folder.";
        }
    }
}
