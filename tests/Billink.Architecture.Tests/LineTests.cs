using Billink.Testing;

namespace Billink.Architecture.Tests;

/// <summary>Handwritten lines have a maximum length.</summary>
public class LineTests
{
    private const int Width = 140;

    [Fact]
    public void No_handwritten_line_is_longer_than_140_characters() =>
        Expect.None(SourceFiles.Below(Repository.Root).SelectMany(WideLines), $"lines over {Width} wide");

    private static IEnumerable<string> WideLines(string file) =>
        File.ReadLines(file)
            .Select((line, index) => (Place: $"{Relative(file)}:{index + 1}", line.Length))
            .Where(line => line.Length > Width)
            .Select(line => $"{line.Place} ({line.Length})");

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
