namespace Billink.Sandbox.Tests.Harness;

/// <summary>A path for a database file, which is deleted after the test.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-sandbox-");

    public string Path => System.IO.Path.Combine(folder.FullName, "sandbox.db");

    public IEnumerable<string> Files => folder.EnumerateFiles().Select(file => file.Name);

    public void Dispose() => folder.Delete(recursive: true);
}
