using System.CommandLine;
using System.Data.Common;
using Billink.Cli.Terminals;
using Billink.Sandbox;
using Billink.Sandbox.Server;

namespace Billink.Cli.Commands;

/// <summary><c>billink sandbox</c>: runs the local Billink until it is interrupted.</summary>
internal static class SandboxCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new SandboxOptionSet();
        var command = new ExampleCommand(
            "sandbox",
            "Runs a local Billink, v1 and v2 over one store, until Ctrl+C.",
            "sandbox",
            "sandbox --urls http://127.0.0.1:7000 --database shop.db",
            "sandbox --strict --smtp smtp://127.0.0.1:1025");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(BillinkSandboxOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            await using var sandbox = await SandboxServer.StartAsync(options, cancellationToken);
            terminal.Line($"Listening on {sandbox.Url}", LineStyle.Success);
            terminal.Line($"  merchant  username {sandbox.Credentials.Username}, id {sandbox.Credentials.Id}");
            terminal.Line($"  database  {options.DatabaseName}");
            terminal.Line("Press Ctrl+C to stop.", LineStyle.Muted);
            await Interruption.WaitAsync(cancellationToken);
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is SandboxDatabaseException or ArgumentException { ParamName: "options" })
        {
            throw new BadInputException(exception.Message);
        }
        catch (Exception exception) when (exception is DbException or ArgumentException)
        {
            throw new BadInputException($"The database {options.DatabaseName} can't be opened: {exception.Message}");
        }
    }
}
