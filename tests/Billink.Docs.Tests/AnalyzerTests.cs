using Billink.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Billink.Docs.Tests;

/// <summary>Our analyzers report what a page says that they report, and nothing else.</summary>
public class AnalyzerTests
{
    public static TheoryData<string> Blocks => [.. CodeBlock.All.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Code_in_a_page_breaks_only_the_rule_that_it_names(string name)
    {
        var block = CodeBlock.All.Single(candidate => candidate.ToString() == name);

        var found = await RulesOf(BlockCompiler.Compile(block), isTest: block.Page == "docs/testing.md");

        found.ShouldBe(block.Warns is { } rule ? [rule] : []);
    }

    [Fact]
    public void The_guide_has_an_example_of_each_rule() =>
        CodeBlock.All.Where(block => block.Page == "docs/analyzers.md").Select(block => block.Warns).OfType<string>()
            .ShouldBe(["BLK1001", "BLK1002", "BLK1003", "BLK1004", "BLK1005"]);

    private static async Task<IEnumerable<string>> RulesOf(Compilation program, bool isTest)
    {
        // As a shop compiles it: without the sandbox and the test framework, in whose projects a secret isn't reported.
        var shop = program.WithReferences(program.References.Where(reference => isTest || !IsOfTests(reference.Display!)));
        var needsSandbox = shop.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error);
        var found = await (needsSandbox ? program : shop).WithAnalyzers(
        [
            new BatchOutcomeAnalyzer(), new SecretAnalyzer(), new DecodedBodyAnalyzer(), new ClientPerRequestAnalyzer(),
            new VerificationAnalyzer(),
        ]).GetAnalyzerDiagnosticsAsync();
        return found.Select(diagnostic => diagnostic.Id);
    }

    private static bool IsOfTests(string file) =>
        Path.GetFileName(file) is var name && (name.StartsWith("xunit", StringComparison.Ordinal) || name == "Billink.Sandbox.dll");
}
