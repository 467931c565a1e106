namespace Billink.Docs.Tests;

/// <summary>The C# in pages compiles.</summary>
public class CodeTests
{
    public static TheoryData<string> Blocks => [.. CodeBlock.All.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_in_a_page_compiles(string block) =>
        BlockCompiler.Problems(CodeBlock.All.Single(candidate => candidate.ToString() == block)).ShouldBeEmpty();

    [Fact]
    public void A_problem_names_page_and_line()
    {
        var block = CodeBlock.In("docs/some.md", """
            # Some

            <!-- given: client -->
            ```csharp
            using System.Text;

            var text = new StringBuilder();
            await billink.Orders.CreditNothingAsync();

            internal sealed class Shop
            {
                public string Name => null;
            }
            ```
            """).ShouldHaveSingleItem();

        block.Givens.ShouldBe(["client"]);
        var problems = BlockCompiler.Problems(block);
        problems.Count.ShouldBe(2);
        problems[0].ShouldStartWith("docs/some.md(12): warning CS8603");
        problems[1].ShouldStartWith("docs/some.md(8): error CS1061");
    }

    [Fact]
    public void A_block_without_a_comment_is_compiled_alone() =>
        BlockCompiler.Problems(new CodeBlock("docs/some.md", 1, [], "await billink.Orders.CreditAsync(null!);"))
            .ShouldContain(problem => problem.Contains("CS0103"));
}
