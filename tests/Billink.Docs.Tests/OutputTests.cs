using System.Reflection;
using System.Text.RegularExpressions;

namespace Billink.Docs.Tests;

/// <summary>The output in pages is the output of their code.</summary>
[Collection("Console")]
public class OutputTests
{
    public static TheoryData<string> Programs =>
        [.. CodeBlock.All.Where(block => block.Output is not null).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Code_in_a_page_prints_what_the_page_shows(string block)
    {
        var program = CodeBlock.All.Single(candidate => candidate.ToString() == block);
        var expected = "^" + Regex.Escape(program.Output!.TrimEnd()).Replace("…", ".*", StringComparison.Ordinal) + "$";

        var printed = await RunAsync(program);

        Regex.IsMatch(printed, expected, RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBeTrue($"{block} prints:\n{printed}");
    }

    private static async Task<string> RunAsync(CodeBlock block)
    {
        using var image = new MemoryStream();
        BlockCompiler.Compile(block).Emit(image).Success.ShouldBeTrue();
        return await ConsoleCapture.RunAsync(Assembly.Load(image.ToArray()).EntryPoint!);
    }
}

/// <summary>The console is shared: a test that captures it runs alone.</summary>
[CollectionDefinition("Console", DisableParallelization = true)]
public sealed class ConsoleTests;
