using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Billink.Testing;

/// <summary>
/// Compares a text with the one that was approved, in Snapshooter's layout: <c>__snapshots__/NAME.snap</c> beside the test,
/// and <c>__mismatch__/NAME.snap</c> for what came instead. Snapshooter.Xunit can't be restored everywhere; this file gives way to it.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares <paramref name="value"/> with the approved text. Without one, it is approved, except where <c>CI</c> is <c>true</c>.</summary>
    /// <param name="value">What the test made; line ends don't count.</param>
    /// <param name="name">The snapshot's file name without <c>.snap</c>.</param>
    /// <param name="testFile">The test's source file; the compiler fills it in.</param>
    /// <exception cref="SnapshotMismatchException">Both differ, or nothing is approved yet.</exception>
    public static void Match(string value, string name, [CallerFilePath] string testFile = "")
    {
        var folder = FolderOf(testFile);
        var approvedFile = Path.Combine(folder, "__snapshots__", name + ".snap");
        var mismatchFile = Path.Combine(folder, "__mismatch__", name + ".snap");
        var actual = Normalize(value);

        if (!File.Exists(approvedFile))
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new SnapshotMismatchException($"There is no snapshot {name}. Run the test once on your machine and commit the file it writes.");
            Write(approvedFile, actual);
            return;
        }

        var approved = Normalize(File.ReadAllText(approvedFile));
        if (string.Equals(approved, actual, StringComparison.Ordinal))
        {
            if (File.Exists(mismatchFile))
                File.Delete(mismatchFile);
            return;
        }

        Write(mismatchFile, actual);
        throw new SnapshotMismatchException($"""
            The snapshot {name} no longer matches. If the change is meant, move __mismatch__/{name}.snap over __snapshots__/{name}.snap.
            {Diff(approved, actual)}
            """);
    }

    // Deterministic builds write source paths as /_/…
    private static string FolderOf(string testFile) => testFile.StartsWith("/_/", StringComparison.Ordinal)
        ? Path.GetDirectoryName(Repository.File(testFile[3..]))!
        : Path.GetDirectoryName(testFile)!;

    private static string Diff(string approved, string actual) => string.Join('\n', new InlineDiffBuilder(new Differ()).BuildDiffModel(approved, actual).Lines
        .Where(line => line.Type is not ChangeType.Unchanged)
        .Select(line => (line.Type is ChangeType.Deleted ? "- " : "+ ") + line.Text));

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
