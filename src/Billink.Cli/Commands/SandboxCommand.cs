using System.CommandLine;
using System.Data.Common;
using Billink.Cli.Terminals;
using Billink.Sandbox;

namespace Billink.Cli.Commands;

/// <summary><c>billink sandbox</c>: runs the local Billink until it is interrupted.</summary>
internal static class SandboxCommand
{
    public static Command Create(Terminal terminal)
    {
        var url = new Option<string>("--urls")
        {
            Description = "Where to listen; port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var database = new Option<string>("--database")
        {
            Description = "memory (gone when the command ends), or the path of an SQLite file.",
            HelpName = "memory|FILE",
            DefaultValueFactory = _ => BillinkSandboxOptions.MemoryDatabase,
        };
        var command = new ExampleCommand(
            "sandbox",
            "Runs a local Billink, v1 and v2 over one store, until Ctrl+C.",
            "sandbox",
            "sandbox --urls http://127.0.0.1:7000 --database shop.db") { url, database };
        command.SetAction((parsed, cancellation) =>
            RunAsync(
                new BillinkSandboxOptions { Url = HttpUrl.Check(parsed.GetRequiredValue(url), "--urls"), Database = parsed.GetRequiredValue(database) },
                terminal,
                cancellation));
        return command;
    }

    private static async Task<int> RunAsync(BillinkSandboxOptions options, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            await using var sandbox = await BillinkSandbox.StartAsync(options, cancellation);
            terminal.Line($"Listening on {sandbox.Url}", Tone.Good);
            terminal.Line($"  merchant  username {sandbox.Credentials.Username}, id {sandbox.Credentials.Id}");
            terminal.Line($"  database  {options.Database}");
            terminal.Line("Ctrl+C ends it.", Tone.Faint);
            await Interruption.WaitAsync(cancellation);
            return ExitCode.Good;
        }
        catch (DbException exception)
        {
            throw new BadInputException($"The database {options.Database} can't be opened: {exception.Message}");
        }
    }
}
