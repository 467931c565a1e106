using Billink.Contracts.Diff;
using Billink.Contracts.Diff.Model;

namespace Billink.Cli.Contracts;

/// <summary>Shows that a change breaks, by one message.</summary>
internal static class ProofText
{
    public static void Write(
        ContractReport report, IReadOnlyList<ContractSource> old, IReadOnlyList<ContractSource> current, TextWriter output, CancellationToken cancellation)
    {
        var broken = report.Changes.Where(change => change.Severity == ChangeSeverity.Breaking)
            .Select(change => (change.OldLocation ?? change.NewLocation)?.File).ToHashSet(StringComparer.Ordinal);
        foreach (var source in old)
        {
            var counterpart = current.Count == 1 ? current[0] : current.FirstOrDefault(other => Path.GetFileName(other.Name) == Path.GetFileName(source.Name));
            if (counterpart is null || !broken.Contains(source.Name) && !broken.Contains(counterpart.Name))
                continue;
            if (ContractProof.Find(source, counterpart, cancellation) is not { } proof)
                output.WriteLine($"No message was found that shows how {counterpart.Name} breaks what {source.Name} promised.");
            else
                output.WriteLine($"This shows how {counterpart.Name} breaks what {source.Name} promised: {proof.Fault}\n{proof.Message}");
        }
    }
}
