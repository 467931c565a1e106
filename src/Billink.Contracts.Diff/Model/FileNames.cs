using System.Text.RegularExpressions;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>
/// The names of the compared files in fingerprints: relative to the folder that has them all, so equal on every machine. Listings of one
/// API for several frameworks have one name, so that the same change in all of them is one.
/// </summary>
/// <param name="oldVersion">The old files.</param>
/// <param name="newVersion">The new files.</param>
internal sealed partial class FileNames(IReadOnlyList<ContractSource> oldVersion, IReadOnlyList<ContractSource> newVersion)
{
    private readonly string oldFolder = FolderOf(oldVersion);
    private readonly string newFolder = FolderOf(newVersion);
    private readonly Dictionary<(string Folder, string File), string> names = [];

    /// <summary>The name of the file that changed; null if the finding has no location.</summary>
    public string? Of(Finding finding) =>
        finding.NewLocation is { } now ? Name(newFolder, now.File)
        : finding.OldLocation is { } before ? Name(oldFolder, before.File)
        : null;

    private string Name(string folder, string file)
    {
        if (!names.TryGetValue((folder, file), out var name))
            names[(folder, file)] = name = Framework().Replace(Path.GetRelativePath(folder, FullPath(file)).Replace('\\', '/'), "");
        return name;
    }

    private static string FolderOf(IReadOnlyList<ContractSource> files) =>
        files.Select(file => Path.GetDirectoryName(FullPath(file.Name))!).DefaultIfEmpty(FullPath("")).Aggregate(CommonFolder);

    private static string CommonFolder(string one, string other)
    {
        while (Path.GetRelativePath(one, other).Split(Path.DirectorySeparatorChar)[0] == "..")
            one = Path.GetDirectoryName(one)!;
        return one;
    }

    private static string FullPath(string file) => Path.GetFullPath(Path.Combine(".", file));

    // Billink.Client.net8.0.snap, and DotNet8_0 as Verify writes it.
    [GeneratedRegex(
        @"\.(net(standard|coreapp)?\d+(\.\d+)?|DotNet\d+_\d+)(?=\.(snap|approved\.txt|verified\.txt)$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Framework();
}
