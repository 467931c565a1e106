using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Billink.Cli.Terminals;
using Billink.Contracts.Documents;

namespace Billink.Cli.Commands;

/// <summary>The <c>billink</c> command with its subcommands.</summary>
internal static class BillinkCommand
{
    // An @ in an argument is text.
    private static readonly ParserConfiguration Settings = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var parsed = Create(terminal).Parse(arguments is [] ? ["--help"] : arguments, Settings);
        // The help says which commands a group has.
        if (parsed.Action is ParseErrorAction mistake)
            mistake.ShowHelp = parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0;
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            var code = await parsed.InvokeAsync(configuration, cancellationToken);
            return parsed.Action is ParseErrorAction ? ExitCode.BadInput : code;
        }
        catch (Exception exception)
            when (exception is BadInputException or ContractInputException or IOException or UnauthorizedAccessException)
        {
            terminal.Mistake(exception.Message);
            return ExitCode.BadInput;
        }
        catch (ArgumentException exception) when (exception is { ParamName: "path" } and not ArgumentNullException)
        {
            terminal.Mistake("The name of a file is empty.");
            return ExitCode.BadInput;
        }
    }

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Contracts, sandbox, webhooks and errors of Billink for .NET. Unofficial.")
        {
            ContractCommands.Create(terminal),
            SandboxCommand.Create(terminal),
            WebhookCommands.Create(terminal),
            ErrorCommands.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
