using System.CommandLine;
using Billink.Cli.Errors;
using Billink.Cli.Terminals;

namespace Billink.Cli.Commands;

/// <summary><c>billink errors</c>: what Billink's codes mean.</summary>
internal static class ErrorCommands
{
    public static Command Create(Terminal terminal) => new("errors", "What Billink's error codes mean.") { Explain(terminal) };

    private static ExampleCommand Explain(Terminal terminal)
    {
        var words = new Argument<string[]>("words")
        {
            HelpName = "[v1|v2] [OPERATION] [CODE]",
            Description = "An operation by its id, name or path, a code, or both. A code alone is looked up in all operations.",
            Arity = new ArgumentArity(1, 3),
        };
        words.CompletionSources.Add(_ => OperationNames.All.Append("v1").Append("v2"));
        var command = new ExampleCommand(
            "explain",
            "Explains an error code: what it means and what to do about it.",
            "errors explain credit 707",
            "errors explain 707",
            "errors explain v1 check 101",
            "errors explain /v2/client/start-workflow") { words };
        command.SetAction(parsed => ErrorExplanation.Write(parsed.GetRequiredValue(words), terminal));
        return command;
    }
}
