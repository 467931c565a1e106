using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Billink.Docs.Tests;

/// <summary>What pages show as output is what their code prints.</summary>
[Collection("Console")]
public class OutputTests
{
    public static TheoryData<string> Programs => [.. CodeBlock.All.Where(block => block.Output is not null).Select(block => block.ToString())];

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
        var main = Assembly.Load(image.ToArray()).EntryPoint!;
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            await Task.Run(() =>
            {
                // Some texts are in the reader's language.
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                return main.Invoke(null, [Array.Empty<string>()]);
            }).WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd();
    }
}

/// <summary>The console is everybody's: who takes it runs alone.</summary>
[CollectionDefinition("Console", DisableParallelization = true)]
public sealed class ConsoleTests;
