using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>Contract files as a command line names them.</summary>
internal static class ContractPaths
{
    /// <summary>The endings of files that a folder is searched for.</summary>
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".xsd", ".snap", ".approved.txt", ".verified.txt"];

    /// <summary>The files themselves; of folders, the contracts directly in them, in the order of their names.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="chosenRoot">
    /// The folder that all files must be in. Null: what a folder has must be in that folder, not a link to another one; a file that the
    /// command line names is read wherever it is.
    /// </param>
    /// <exception cref="BadInputException">
    /// There is no such file or folder, no contract in it, or a file is outside of the root.
    /// </exception>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths, string? chosenRoot) =>
        [.. paths.SelectMany(path => Files(path, chosenRoot))];

    /// <summary>Whether a file may be a contract, by its name.</summary>
    public static bool IsContract(string path) =>
        Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static List<string> Files(string path, string? chosenRoot)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new BadInputException($"There is no file or folder {path}.");
        var root = ContractRoot.Of(path, chosenRoot);
        if (File.Exists(path))
        {
            if (chosenRoot is not null)
                root.Check(path);
            return [path];
        }

        var files = Directory.EnumerateFiles(path).Where(IsContract).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
            root.Check(file);
        return files.Count > 0
            ? files
            : throw new BadInputException($"The folder {path} contains no contract ({string.Join(", ", Endings)}).");
    }
}
