using System.Security.Cryptography;
using System.Text;
using Billink.Sandbox.Storage;
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

    [Fact]
    public void A_change_of_the_tables_has_a_new_version()
    {
        var tables = File.ReadAllText(Repository.File("src", "Billink.Sandbox", "Storage", "Generated", "tables.sql"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tables.ReplaceLineEndings("\n"))));

        (SchemaVersion.Current, hash).ShouldBe(
            (1, "6fb63c4c4f0d71cb90f03c7238165648ca53341c76d5f6433bfaa8110c31d416"),
            "The tables changed: increase SchemaVersion.Current, and write the version and the hash here.");
    }
}
