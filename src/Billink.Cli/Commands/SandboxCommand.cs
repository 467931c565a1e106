using System.CommandLine;
using System.Data.Common;
using Billink.Cli.Terminals;
using Billink.Sandbox;
using Billink.Sandbox.Server;

namespace Billink.Cli.Commands;

/// <summary><c>billink sandbox</c>: runs the local Billink until it is interrupted.</summary>
internal static class SandboxCommand
{
    private const string OperationForm = "operation";
    private const string GeneralForm = "general";

    public static Command Create(Terminal terminal)
    {
        var url = new Option<string>("--urls")
        {
            Description = "The URL to listen on. Port 0 takes a free port.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var database = new Option<string>("--database")
        {
            Description = "memory (lost when the command ends), the path of an SQLite file, or a PostgreSQL connection string.",
            HelpName = "memory|FILE|\"Host=…\"",
            DefaultValueFactory = _ => BillinkSandboxOptions.MemoryDatabase,
        };
        var schema = new Option<string>("--schema")
        {
            Description = "The schema of a PostgreSQL database.",
            HelpName = "NAME",
            DefaultValueFactory = _ => new BillinkSandboxOptions().Schema,
        };
        var reset = new Option<bool>("--reset")
        {
            Description = "Deletes the data of a database that the sandbox made.",
        };
        var publicUrl = new Option<string?>("--public-url")
        {
            Description = "The URL in links, if shoppers reach the sandbox at another one, such as https://billink.shop.example.",
            HelpName = "URL",
        };
        var forwarded = new Option<bool>("--forwarded-headers")
        {
            Description = "Trusts X-Forwarded-Proto and X-Forwarded-Host, behind a proxy that sets them.",
        };
        var hosts = new Option<string[]>("--allowed-hosts")
        {
            Description = "Names by which requests may call the sandbox beside localhost and IP addresses.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
        };
        var errorForm = new Option<string>("--error-form")
        {
            Description = "The form of v2 errors: that of the operation's page or that of the general page on errors.",
            DefaultValueFactory = _ => OperationForm,
        };
        errorForm.AcceptOnlyFromAmong(OperationForm, GeneralForm);
        var mailServer = new Option<string?>("--smtp")
        {
            Description = "A mail server that also gets each e-mail, such as smtp://127.0.0.1:1025.",
            HelpName = "URL",
        };
        var privateWebhooks = new Option<bool>("--private-webhooks")
        {
            Description = "Allows webhooks to private networks, for example to other containers.",
        };
        var strict = new Option<bool>("--strict")
        {
            Description = "Refuses requests that violate the contract.",
        };
        var command = new ExampleCommand(
            "sandbox",
            "Runs a local Billink, v1 and v2 over one store, until Ctrl+C.",
            "sandbox",
            "sandbox --urls http://127.0.0.1:7000 --database shop.db",
            "sandbox --strict --smtp smtp://127.0.0.1:1025") 
        {
            url, publicUrl, forwarded, hosts, database, schema, reset, mailServer, privateWebhooks, strict, errorForm,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new BillinkSandboxOptions
            {
                Url = HttpUrl.Check(parsed.GetRequiredValue(url), "--urls"),
                Database = parsed.GetRequiredValue(database),
                MailServer = MailServer(parsed.GetValue(mailServer)),
                AllowPrivateWebhooks = parsed.GetValue(privateWebhooks),
                IsStrict = parsed.GetValue(strict),
                ErrorForm = parsed.GetValue(errorForm) == GeneralForm ? SandboxErrorForm.General : SandboxErrorForm.Operation,
                PublicUrl = parsed.GetValue(publicUrl) is { } address ? new Uri(HttpUrl.Check(address, "--public-url")) : null,
                UseForwardedHeaders = parsed.GetValue(forwarded),
                AllowedHosts = parsed.GetValue(hosts) ?? [],
                Schema = parsed.GetRequiredValue(schema),
                ResetDatabase = parsed.GetValue(reset),
            },
            terminal,
            cancellationToken));
        return command;
    }

    private static Uri? MailServer(string? text)
    {
        if (text is null)
            return null;
        // The message doesn't repeat the text: it may have a password.
        return Uri.TryCreate(text, UriKind.Absolute, out var server) && server.Scheme is "smtp" or "smtps"
            ? server
            : throw new BadInputException("--smtp must be the URL of a mail server such as smtp://127.0.0.1:1025.");
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
