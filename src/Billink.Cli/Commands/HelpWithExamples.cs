using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Billink.Cli.Commands;

/// <summary>Writes the help of a command, with its examples at the end.</summary>
/// <param name="help">Writes the help without examples.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampleCommand { Examples: { Count: > 0 } examples })
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  billink {example}");
        output.WriteLine();
        return code;
    }
}
