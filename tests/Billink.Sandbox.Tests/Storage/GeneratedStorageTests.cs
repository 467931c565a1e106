using Billink.Sandbox.StorageGenerator;
using Billink.Testing;

namespace Billink.Sandbox.Tests.Storage;

public sealed class GeneratedStorageTests
{
    [Fact]
    public void The_generated_files_match_the_entities()
    {
        var folder = Repository.File("src", "Billink.Sandbox", "Storage", "Generated");
        var committed = Directory.GetFiles(folder).ToDictionary(
            file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal);

        var outdated = GeneratedStorage.CreateFiles()
            .Where(file => committed.GetValueOrDefault(file.Key) != file.Value)
            .Select(file => file.Key)
            .Concat(committed.Keys.Except(GeneratedStorage.CreateFiles().Keys));

        outdated.ShouldBeEmpty("Run: dotnet cake --target=RegenerateStorage");
    }
}
