using Billink.Cli.Contracts;
using Billink.Cli.Terminals;
using Billink.Contracts.Reading;

namespace Billink.Cli.Docs;

/// <summary>Writes the reference into a folder, or says that what is there is out of date.</summary>
internal static class DocsCommand
{
    public static int Run(IReadOnlyList<string> paths, string folder, bool isCheck, Terminal terminal)
    {
        var contracts = ContractPaths.Files(paths).Select(Read).OrderByDescending(contract => contract.Version, StringComparer.Ordinal).ToList();
        var pages = ReferencePages.Of(contracts);
        var stale = pages.Where(page => !IsSame(Path.Combine(folder, page.Key), page.Value)).Select(page => page.Key).Concat(Orphans(folder, pages)).ToList();
        if (isCheck)
        {
            foreach (var page in stale)
                terminal.Line($"{Path.Combine(folder, page)} is out of date. Run: billink contract docs", LineStyle.Error);
            return stale.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        }

        foreach (var orphan in Orphans(folder, pages))
            File.Delete(Path.Combine(folder, orphan));
        foreach (var (name, text) in pages)
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        terminal.Line($"{pages.Count} pages in {folder}, {stale.Count} of them changed.", LineStyle.Success);
        return ExitCode.Success;
    }

    private static Contract Read(string file)
    {
        var reading = ContractReader.Read(file, File.ReadAllText(file));
        return reading is { Contract: { } contract, Problems.Count: 0 }
            ? contract
            : throw new BadInputException($"{file} is no clean contract; billink contract lint says why.");
    }

    private static bool IsSame(string file, string text) => File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text;

    // A page of an operation that is gone.
    private static List<string> Orphans(string folder, IReadOnlyDictionary<string, string> pages) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !pages.ContainsKey(name))];
}
