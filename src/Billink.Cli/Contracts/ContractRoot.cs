using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>
/// The folder whose files may be read. A contract can come from a stranger, so its references must not reach other files.
/// </summary>
internal sealed class ContractRoot
{
    private readonly string folder;

    private ContractRoot(string folder) => this.folder = RealPath.Of(folder);

    /// <summary>The root of a file or a folder that the command line names.</summary>
    /// <param name="place">The file or the folder.</param>
    /// <param name="chosen">The folder that the command line sets as root; null for the folder of <paramref name="place"/>.</param>
    /// <exception cref="BadInputException">The chosen root is no folder.</exception>
    public static ContractRoot Of(string place, string? chosen)
    {
        if (chosen is not null && !Directory.Exists(chosen))
            throw new BadInputException($"--root must be a folder, and there is no folder {chosen}.");
        return new ContractRoot(chosen ?? (Directory.Exists(place) ? place : Path.GetDirectoryName(Path.GetFullPath(place))!));
    }

    /// <summary>Whether a file is in the root, with its symbolic links followed.</summary>
    public bool Holds(string path)
    {
        var relative = Path.GetRelativePath(folder, RealPath.Of(path));
        return relative != ".." && !Path.IsPathRooted(relative)
            && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
    }

    /// <summary>Checks that a file is in the root.</summary>
    /// <exception cref="BadInputException">The file is outside.</exception>
    public void Check(string path)
    {
        if (!Holds(path))
        {
            throw new BadInputException(
                $"{path} is outside of {folder}, or a symbolic link that leads out of it. "
                + "To read it, set --root to a folder that has both.");
        }
    }
}
