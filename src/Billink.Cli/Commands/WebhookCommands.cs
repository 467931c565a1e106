using System.CommandLine;
using Billink.Cli.Terminals;
using Billink.Cli.Webhooks;
using Billink.V2;

namespace Billink.Cli.Commands;

/// <summary><c>billink webhooks</c>: receives, sends and verifies deliveries.</summary>
internal static class WebhookCommands
{
    private static IEnumerable<string> OrderEvents => OrderWebhookEvent.Known.Select(known => known.Value);

    private static IEnumerable<string> SessionStates => SessionStatus.Known.Select(known => known.Value);

    public static Command Create(Terminal terminal) =>
        new("webhooks", "Receives, sends and verifies webhooks.") { Listen(terminal), Trigger(terminal), Verify(terminal) };

    private static ExampleCommand Listen(Terminal terminal)
    {
        var secrets = new SecretOptions(terminal);
        var url = new Option<string>("--urls")
        {
            Description = "The URL to listen on. Port 0 takes a free port.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5081",
        };
        var forward = new Option<string?>("--forward")
        {
            Description = "Forwards each delivery to your application and returns its status.",
            HelpName = "URL",
        };
        var count = new Option<int?>("--count")
        {
            Description = "Stops after N deliveries. Exit code 1 when one of them could not be verified.",
            HelpName = "N",
        };
        var command = new ExampleCommand(
            "listen",
            "Receives webhooks at any path, verifies them and shows them with personal data masked. Without a secret, nothing is verified.",
            "webhooks listen --secret-file secret.txt",
            "webhooks listen --urls http://127.0.0.1:5081 --forward http://127.0.0.1:5000/billink/order") { url, forward, count };
        secrets.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = new ListenerSettings(
                HttpUrl.Check(parsed.GetRequiredValue(url), "--urls"),
                secrets.Read(parsed),
                parsed.GetValue(forward) is { } to ? new Uri(HttpUrl.Check(to, "--forward")) : null,
                parsed.GetValue(count));
            return WebhookListener.RunAsync(settings, terminal, cancellationToken);
        });
        return command;
    }

    private static ExampleCommand Trigger(Terminal terminal)
    {
        var secrets = new SecretOptions(terminal);
        var name = new Argument<string>("event")
        {
            HelpName = "EVENT",
            Description = $"An order event ({string.Join(", ", OrderEvents)}) or a session status ({string.Join(", ", SessionStates)}).",
        };
        name.CompletionSources.Add(_ => [.. OrderEvents, .. SessionStates]);
        var to = new Option<string>("--to")
        {
            Description = "The URL at which your application receives webhooks.",
            HelpName = "URL",
            Required = true,
        };
        var invoice = new Option<string>("--invoice")
        {
            Description = "The shop's invoice number in the payload.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => "shop-0001",
        };
        var id = new Option<string?>("--id")
        {
            Description = "The id of the delivery. Default: a new id. Use an id twice to send the same delivery again.",
            HelpName = "ID",
        };
        var command = new ExampleCommand(
            "trigger",
            "Sends a webhook as Billink does: signed with your secret, or unsigned without one. Exit code 0 when the reply is 2xx.",
            "webhooks trigger order_paid --to http://127.0.0.1:5000/billink/order --secret-file secret.txt",
            "webhooks trigger order_created --to http://127.0.0.1:5000/billink/session --invoice shop-2026-17") { name, to, invoice, id };
        secrets.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var payload = SamplePayload.Of(parsed.GetRequiredValue(name), parsed.GetRequiredValue(invoice), now);
            var target = new Uri(HttpUrl.Check(parsed.GetRequiredValue(to), "--to"));
            return WebhookSender.SendAsync(payload, target, secrets.Read(parsed), parsed.GetValue(id), terminal, cancellationToken);
        });
        return command;
    }

    private static ExampleCommand Verify(Terminal terminal)
    {
        var secrets = new SecretOptions(terminal);
        var file = new Argument<string>("file") { Description = "A file with the raw body, or - for standard input." };
        var signature = new Option<string>("--signature")
        {
            Description = "The value of the signature header.",
            HelpName = "HEX",
            Required = true,
        };
        var timestamp = new Option<string>("--timestamp")
        {
            Description = "The value of the timestamp header, in Unix seconds.",
            HelpName = "SECONDS",
            Required = true,
        };
        var now = new Option<DateTimeOffset?>("--now")
        {
            Description = "The time of receipt, such as 2026-11-22T12:00:00Z. Default: now.",
            HelpName = "TIME",
        };
        var command = new ExampleCommand(
            "verify",
            "Verifies the signature and the age of a delivery, and says which check failed. Exit code 0 when it is valid, 1 when not.",
            "webhooks verify body.json --signature 5f2c… --timestamp 1767225600 --secret-file secret.txt",
            "webhooks verify - --signature 5f2c… --timestamp 1767225600 --now 2026-01-01T00:01:00Z < body.json")
        {
            file, signature, timestamp, now,
        };
        secrets.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var delivery = new KeptDelivery(
                parsed.GetRequiredValue(file),
                parsed.GetRequiredValue(signature),
                parsed.GetRequiredValue(timestamp),
                parsed.GetValue(now));
            var keys = secrets.Read(parsed)
                ?? throw new BadInputException($"A verification needs a secret: give --secret-file, --secret or {SecretOptions.Variable}.");
            return WebhookCheck.RunAsync(delivery, keys, terminal, cancellationToken);
        });
        return command;
    }}
