using Billink.Regenerate;
using Billink.Testing;

namespace Billink.Generated.Tests.V2;

/// <summary>The committed v2 code belongs to the committed contract. The test compares hashes, and needs no NSwag.</summary>
public sealed class CommittedCodeTests : IDisposable
{
    private readonly string copy = Directory.CreateTempSubdirectory("billink-").FullName;

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Fact]
    public void The_committed_code_was_generated_from_the_committed_contract() =>
        Fingerprint.CommittedHeader(Repository.Root).ShouldBe(
            Fingerprint.Header(Repository.Root),
            """
            src/Billink.Generated/V2 is not what spec/billink-v2.yaml and build/nswag generate.
            Run: dotnet tool restore && dotnet cake --target=Regenerate
            """);

    [Theory]
    [InlineData("spec/billink-v2.yaml")]
    [InlineData("build/Billink.Regenerate/V2Files.cs")]
    [InlineData("src/Generators/Documentation/OperationDocs.cs")]
    [InlineData("build/nswag/client.nswag")]
    [InlineData("build/nswag/templates/Class.liquid")]
    [InlineData("src/Billink.Generated/V2/CreditRequest.g.cs")]
    [InlineData("src/Billink.Generated/V2/Fingerprint.g.cs")]
    public void A_manual_change_is_detected(string file)
    {
        CopyInputsAndOutputs();
        File.AppendAllText(Path.Combine(copy, file), "# \n");

        Fingerprint.CommittedHeader(copy).ShouldNotBe(Fingerprint.Header(copy));
    }

    [Fact]
    public void A_missing_file_is_detected()
    {
        CopyInputsAndOutputs();
        File.Delete(Path.Combine(Fingerprint.OutputFolder(copy), "CreditRequest.g.cs"));

        Fingerprint.CommittedHeader(copy).ShouldNotBe(Fingerprint.Header(copy));
    }

    [Fact]
    public void Line_endings_do_not_matter()
    {
        CopyInputsAndOutputs();
        foreach (var file in Directory.EnumerateFiles(copy, "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        Fingerprint.CommittedHeader(copy).ShouldBe(Fingerprint.Header(copy));
    }

    private void CopyInputsAndOutputs()
    {
        string[] folders = ["build/nswag", "src/Billink.Generated/V2"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.File("build", "Billink.Regenerate"), "*.cs"))
            .Concat(Directory.EnumerateFiles(Repository.File("src", "Generators", "Documentation"), "*.cs"))
            .Append(Repository.File("Directory.Packages.props"))
            .Append(Repository.ContractV2);
        foreach (var file in files)
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
