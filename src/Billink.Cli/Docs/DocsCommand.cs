using Billink.Cli.Contracts;
using Billink.Cli.Terminals;
using Billink.Contracts;
using Billink.Contracts.Reading;

namespace Billink.Cli.Docs;

/// <summary>Writes the reference into a folder, or reports outdated pages.</summary>
internal static class DocsCommand
{
    public static int Run(IReadOnlyList<string> paths, string? root, string folder, bool isCheck, Terminal terminal)
    {
        var contracts = ContractPaths.Files(paths, root).Select(Read)
            .OrderByDescending(contract => contract.Version, StringComparer.Ordinal)
            .ToList();
        var reference = new ReferenceFolder(folder, ReferencePages.Of(contracts));
        var outOfDate = reference.OutOfDate();
        if (isCheck)
        {
            foreach (var page in outOfDate)
                terminal.Line($"{Path.Combine(folder, page)} is out of date. Run: billink contract docs", LineStyle.Error);
            return outOfDate.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        }

        reference.Write();
        terminal.Line($"{reference.Pages.Count} pages in {folder}, {outOfDate.Count} of them changed.", LineStyle.Success);
        return ExitCode.Success;
    }

    private static Contract Read(string file)
    {
        var reading = ContractReader.Read(file, ContractEncoding.Read(file));
        return reading is { Contract: { } contract, Problems.Count: 0 }
            ? contract
            : throw new BadInputException($"{file} has problems. Run billink contract lint to see them.");
    }
}
