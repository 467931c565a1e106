using Billink.Contracts.Diff;
using Billink.Contracts.Diff.Model;
using Billink.Contracts.Documents;

namespace Billink.Cli.Contracts;

/// <summary>Shows that a change breaks, by one message for each file.</summary>
internal static class ExampleText
{
    public static void Write(
        ContractReport report, IReadOnlyList<ContractSource> old, IReadOnlyList<ContractSource> current, TextWriter output)
    {
        var broken = report.Changes.Where(change => change.Severity == Severity.Breaking)
            .Select(change => (change.OldLocation ?? change.NewLocation)?.File).ToHashSet(StringComparer.Ordinal);
        foreach (var (source, counterpart) in ContractPairs.Of(old, current))
        {
            if (source is null || counterpart is null || !(broken.Contains(source.Name) || broken.Contains(counterpart.Name)))
                continue;
            var example = report.Counterexamples.FirstOrDefault(found => found.OldFile == source.Name && found.NewFile == counterpart.Name);
            output.WriteLine(example is null
                ? $"No message was found that shows how {counterpart.Name} is incompatible with {source.Name}."
                : $"This shows how {counterpart.Name} is incompatible with {source.Name}: {example.Problem}\n{example.Message}");
        }
    }
}
