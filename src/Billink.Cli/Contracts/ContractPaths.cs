using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>Contract files as a command line names them.</summary>
internal static class ContractPaths
{
    /// <summary>The endings of files that a folder is searched for.</summary>
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".xsd", ".snap", ".approved.txt", ".verified.txt"];

    /// <summary>The files themselves; of folders, the contracts directly in them, in the order of their names.</summary>
    /// <exception cref="BadInputException">There is no such file or folder, or no contract in it.</exception>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths) => [.. paths.SelectMany(Files)];

    /// <summary>Whether a file may be a contract, by its name.</summary>
    public static bool IsContract(string path) =>
        Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Files(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new BadInputException($"There is no file or folder {path}.");
        var files = Directory.EnumerateFiles(path).Where(IsContract).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new BadInputException($"The folder {path} contains no contract ({string.Join(", ", Endings)}).");
    }
}
