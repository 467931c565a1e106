using Billink.Cli.Terminals;
using Billink.Contracts.Documents;

namespace Billink.Cli.Contracts;

/// <summary>Contracts as a command line names them: a file, a folder, or either of them in a git revision (<c>main:spec</c>).</summary>
internal static class ContractTree
{
    /// <summary>The contract files of a place.</summary>
    /// <exception cref="BadInputException">There is nothing to read.</exception>
    public static IReadOnlyList<ContractSource> Read(string place)
    {
        if (File.Exists(place) || Directory.Exists(place))
            return [.. ContractPaths.Files([place]).Select(OnDisk)];
        var colon = place.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? Read(place[..colon], place[(colon + 1)..])
            : throw new BadInputException($"There is no file or folder {place}. A git revision is written REVISION:PATH.");
    }

    /// <summary>The contract files of a place in a git revision.</summary>
    /// <exception cref="BadInputException">There is no such revision, or nothing to read in it.</exception>
    public static IReadOnlyList<ContractSource> Read(string revision, string path)
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
        return [.. files.Select(file => InGit(revision, file))];
    }

    private static ContractSource OnDisk(string file) => new(file, ContractEncoding.Decode(file, File.ReadAllBytes(file)))
    {
        OpenRelative = relative => Relative(file, relative) is { } path && File.Exists(path) ? OnDisk(path) : null,
    };

    private static ContractSource InGit(string revision, string file) =>
        new(file, Git.Show(revision, file) ?? throw new BadInputException($"{revision} has no {file}."))
    {
        OpenRelative = relative =>
            Relative(file, relative) is { } path && Git.Show(revision, path) is not null ? InGit(revision, path) : null,
    };

    private static string? Relative(string file, string relative) =>
        relative.Contains("://", StringComparison.Ordinal) || Path.IsPathRooted(relative)
        ? null
        : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(file) ?? "", relative));
}
