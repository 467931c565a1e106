using Billink.Testing;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>The table in docs/fidelity.md matches the tests.</summary>
public sealed class FidelityTests
{
    [Fact]
    public void The_table_says_what_the_tests_verify()
    {
        var table = FidelityTable.Of(CatalogTests.All, CatalogTests.Triggers);
        var committed = Repository.File("docs", "fidelity.md");
        if (File.Exists(committed) && File.ReadAllText(committed).ReplaceLineEndings("\n") == table)
            return;

        var made = Repository.File("docs", "__mismatch__", "fidelity.md");
        Directory.CreateDirectory(Path.GetDirectoryName(made)!);
        File.WriteAllText(made, table);
        Assert.Fail($"docs/fidelity.md is out of date. Compare it with {made}, then run: dotnet cake --target=Approve");
    }

    [Fact]
    public void Every_test_that_the_table_names_exists()
    {
        var tests = string.Concat(Directory
            .EnumerateFiles(Repository.File("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(file => file.Contains("Billink.Sandbox", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        DecidedBehaviour.All.ShouldAllBe(row => tests.Contains($" {row.Test}(", StringComparison.Ordinal));
    }
}
