using Billink.Cli.Terminals;
using Billink.Contracts.Diff;
using Billink.Contracts.Diff.Model;
using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Documents;

namespace Billink.Cli.Contracts;

/// <summary>Compares two versions of contracts and reports.</summary>
internal static class DiffCommand
{
    private const string DefaultFolder = "spec";

    /// <returns><see cref="ExitCode.Failure"/> if a change that isn't accepted is as severe as the request says.</returns>
    public static int Run(DiffRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        var (old, current) = Sources(request);
        using var progress = terminal.StartProgress();
        var options = new ContractDiffOptions
        {
            Accepted = request.Accept is { } accept ? AcceptList.Read(accept) : [],
            SeverityOverrides = request.Severities.Select(ReadSeverity).ToDictionary(
                pair => pair.Rule, pair => pair.Severity, StringComparer.Ordinal),
            FindCounterexamples = request.FindExample,
            Progress = progress,
        };
        var report = ContractDiff.Compare(old, current, options, cancellationToken);
        progress?.Dispose();
        if (request.Output is { } output)
            OutputFile.Write(
                output,
                ContractReportWriter.Write(
                    report, request.Format is null ? ContractReportFormat.Markdown : DiffFormats.All[request.Format]));
        else if (request.Format is { } format)
            terminal.Output.Write(ContractReportWriter.Write(report, DiffFormats.All[format]));
        else
            ConsoleReport.Write(report, terminal);
        if (request.FindExample)
            ExampleText.Write(report, old, current, request.Format is null ? terminal.Output : terminal.Error);
        return report.Changes.Any(change => change.Severity <= request.FailOn) ? ExitCode.Failure : ExitCode.Success;
    }

    private static (IReadOnlyList<ContractSource> Old, IReadOnlyList<ContractSource> New) Sources(DiffRequest request) =>
        (request.Base, request.Places) switch
    {
        ({ } revision, []) => (ContractTree.ReadRevision(revision, DefaultFolder), ReadOfRepository(DefaultFolder, request.Root)),
        ({ } revision, var paths) => (
            [.. paths.SelectMany(path => ContractTree.ReadIfAny(revision, path))],
            [.. paths.SelectMany(path => ReadOfRepository(path, request.Root))]),
        (null, [var old, var current]) => (ContractTree.Read(old, request.Root), ContractTree.Read(current, request.Root)),
        _ => throw new BadInputException("Specify what to compare: OLD NEW, or --base REVISION [PATH …]."),
    };

    private static IReadOnlyList<ContractSource> ReadOfRepository(string path, string? root) =>
        ContractTree.Read(path, root ?? Git.Repository(path));

    private static (string Rule, Severity Severity) ReadSeverity(string text)
    {
        var parts = text.Split('=');
        if (parts.Length != 2 || !Enum.TryParse<Severity>(parts[1], ignoreCase: true, out var severity))
            throw new BadInputException($"--severity is RULE=breaking, RULE=risky or RULE=compatible, not '{text}'.");
        return Rules.Find(parts[0]) is not null
            ? (parts[0], severity)
            : throw new BadInputException($"There is no rule {parts[0]}; billink contract rules lists them.");
    }
}
