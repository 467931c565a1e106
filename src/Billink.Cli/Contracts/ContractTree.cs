using Billink.Cli.Terminals;
using Billink.Contracts.Documents;

namespace Billink.Cli.Contracts;

/// <summary>Contracts as a command line names them: a file, a folder, or either of them in a git revision (<c>main:spec</c>).</summary>
internal static class ContractTree
{
    /// <summary>The contract files of a place.</summary>
    /// <param name="place">A file, a folder, or either of them in a git revision.</param>
    /// <param name="chosenRoot">The folder whose files may be read; null for the folder of the contract.</param>
    /// <exception cref="BadInputException">There is nothing to read, or it is outside of the root.</exception>
    public static IReadOnlyList<ContractSource> Read(string place, string? chosenRoot)
    {
        if (File.Exists(place) || Directory.Exists(place))
        {
            var root = ContractRoot.Of(place, chosenRoot);
            return [.. ContractPaths.Files([place], chosenRoot).Select(file => OnDisk(file, root))];
        }

        var colon = place.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? ReadRevision(place[..colon], place[(colon + 1)..])
            : throw new BadInputException($"There is no file or folder {place}. A git revision is written REVISION:PATH.");
    }

    /// <summary>The contract files of a place in a git revision. References can reach each file of the repository.</summary>
    /// <exception cref="BadInputException">There is no such revision, or nothing to read in it.</exception>
    public static IReadOnlyList<ContractSource> ReadRevision(string revision, string path)
    {
        var sources = ReadIfAny(revision, path);
        return sources.Count > 0 ? sources : throw new BadInputException($"{path} contains no contract in {revision}.");
    }

    /// <summary>The contract files of a place in a git revision; none if the revision doesn't have the place.</summary>
    /// <exception cref="BadInputException">There is no such revision.</exception>
    public static IReadOnlyList<ContractSource> ReadIfAny(string revision, string path)
    {
        var listed = Git.Files(revision, path);
        var files = listed is [var one] && one == path ? listed : [.. listed.Where(ContractPaths.IsContract).Order(StringComparer.Ordinal)];
        return [.. files.Select(file => InGit(revision, file) ?? throw new BadInputException($"{revision} has no {file}."))];
    }

    private static ContractSource OnDisk(string file, ContractRoot root)
    {
        var text = ContractEncoding.Read(file);
        return new ContractSource(file, text)
        {
            OpenRelative = reference => new ContractReferences(file, text).Open(reference, path =>
            {
                root.Check(path);
                return File.Exists(path) ? OnDisk(path, root) : null;
            }),
        };
    }

    private static ContractSource? InGit(string revision, string file) => Git.Show(revision, file) is not { } text ? null : new(file, text)
    {
        OpenRelative = reference => new ContractReferences(file, text).Open(reference, path =>
            InGit(revision, path) ?? (Git.IsInside(path) ? null : throw new BadInputException(
                $"{path} is outside of the repository in {revision}."))),
    };
}
