using Billink.Testing;

namespace Billink.Architecture.Tests;

/// <summary>Lines fit on a screen.</summary>
public class LineTests
{
    private const int Width = 140;

    /// <summary>PENDING: folders with wider lines. The list ends empty.</summary>
    private static readonly string[] Pending =
    [
        "bench",
        "build/Billink.Regenerate",
        "src/Billink.Cli/Docs",
        "src/Billink.Generated",
        "src/Generators",
        "tests/Billink.Generated.Tests",
        "tests/Billink.Generators.Tests",
    ];

    [Fact]
    public void No_handwritten_line_is_over_140_wide() =>
        Expect.None(SourceFiles.Below(Repository.Root).Select(Relative).Where(IsHeld).SelectMany(WideLines), $"lines over {Width} wide");

    private static IEnumerable<string> WideLines(string file) =>
        File.ReadLines(Repository.File(file))
            .Select((line, index) => (Place: $"{file}:{index + 1}", line.Length))
            .Where(line => line.Length > Width)
            .Select(line => $"{line.Place} ({line.Length})");

    private static bool IsHeld(string file) => !Pending.Any(folder => file.StartsWith($"{folder}/", StringComparison.Ordinal));

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
