using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>Counts what a comparison has done, and reports it.</summary>
/// <param name="progress">Gets the counts; null for nobody.</param>
internal sealed class ProgressCounter(IProgress<ContractDiffProgress>? progress)
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private int parts;

    /// <summary>The same source, which counts itself and the files that it opens. Both versions can have a file of one name.</summary>
    public ContractSource Count(ContractSource source, string version)
    {
        if (progress is null)
            return source;
        if (files.Add($"{version} {source.Name}"))
            progress.Report(new ContractDiffProgress(files.Count, parts));
        return source with
        {
            OpenRelative = source.OpenRelative is { } open
                ? path => open(path) is { } other ? Count(other, version) : null
                : null,
        };
    }

    public void CountPart() => progress?.Report(new ContractDiffProgress(files.Count, ++parts));
}
