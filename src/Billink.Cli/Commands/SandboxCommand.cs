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
        var url = new Option<string>("--urls")
        {
            Description = "Where to listen; port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var database = new Option<string>("--database")
        {
            Description = "memory (gone when the command ends), the path of an SQLite file, or the connection string of a PostgreSQL database.",
            HelpName = "memory|FILE|\"Host=…\"",
            DefaultValueFactory = _ => BillinkSandboxOptions.MemoryDatabase,
        };
        var mailServer = new Option<string?>("--smtp")
        {
            Description = "A mail server for what the mailbox has, as smtp://127.0.0.1:1025.",
            HelpName = "URL",
        };
        var privateWebhooks = new Option<bool>("--private-webhooks")
        {
            Description = "Lets webhooks go to private networks, as to other containers.",
        };
        var strict = new Option<bool>("--strict")
        {
            Description = "Refuses requests that leave the contract.",
        };
        var command = new ExampleCommand(
            "sandbox",
            "Runs a local Billink, v1 and v2 over one store, until Ctrl+C.",
            "sandbox",
            "sandbox --urls http://127.0.0.1:7000 --database shop.db",
            "sandbox --strict --smtp smtp://127.0.0.1:1025") { url, database, mailServer, privateWebhooks, strict };
        command.SetAction((parsed, cancellation) => RunAsync(
            new BillinkSandboxOptions
            {
                Url = HttpUrl.Check(parsed.GetRequiredValue(url), "--urls"),
                Database = parsed.GetRequiredValue(database),
                MailServer = MailServer(parsed.GetValue(mailServer)),
                AllowPrivateWebhooks = parsed.GetValue(privateWebhooks),
                IsStrict = parsed.GetValue(strict),
            },
            terminal,
            cancellation));
        return command;
    }

    private static Uri? MailServer(string? text)
    {
        if (text is null)
            return null;
        // What was given isn't repeated: it may have a password.
        return Uri.TryCreate(text, UriKind.Absolute, out var server) && server.Scheme is "smtp" or "smtps"
            ? server
            : throw new BadInputException("--smtp is the address of a mail server such as smtp://127.0.0.1:1025.");
    }

    private static async Task<int> RunAsync(BillinkSandboxOptions options, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            await using var sandbox = await SandboxServer.StartAsync(options, cancellation);
            terminal.Line($"Listening on {sandbox.Url}", Tone.Good);
            terminal.Line($"  merchant  username {sandbox.Credentials.Username}, id {sandbox.Credentials.Id}");
            terminal.Line($"  database  {options.DatabaseName}");
            terminal.Line("Ctrl+C ends it.", Tone.Faint);
            await Interruption.WaitAsync(cancellation);
            return ExitCode.Good;
        }
        catch (Exception exception) when (exception is DbException or ArgumentException)
        {
            throw new BadInputException($"The database {options.DatabaseName} can't be opened: {exception.Message}");
        }
    }
}
