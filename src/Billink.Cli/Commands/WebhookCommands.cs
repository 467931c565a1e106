using System.CommandLine;
using Billink.Cli.Terminals;
using Billink.Cli.Webhooks;
using Billink.V2;

namespace Billink.Cli.Commands;

/// <summary><c>billink webhooks</c>: receives, sends and verifies deliveries.</summary>
internal static class WebhookCommands
{
    public static Command Create(Terminal terminal) =>
        new("webhooks", "Receives, sends and verifies webhooks.") { Listen(terminal), Trigger(terminal), Verify(terminal) };

    private static ExampleCommand Listen(Terminal terminal)
    {
        var secrets = new SecretOptions(terminal);
        var url = new Option<string>("--urls")
        {
            Description = "Where to listen; port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5081",
        };
        var forward = new Option<string?>("--forward") { Description = "Passes each delivery on to your application, and answers what it answers.", HelpName = "URL" };
        var count = new Option<int?>("--count") { Description = "Ends after so many deliveries; exit code 1 when one could not be verified.", HelpName = "N" };
        var command = new ExampleCommand(
            "listen",
            "Receives webhooks at any path, verifies and shows them with personal data masked. Without a secret nothing is verified.",
            "webhooks listen --secret-file secret.txt",
            "webhooks listen --urls http://127.0.0.1:5081 --forward http://127.0.0.1:5000/billink/order") { url, forward, count };
        secrets.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var settings = new ListenerSettings(
                HttpUrl.Check(parsed.GetRequiredValue(url), "--urls"),
                secrets.Read(parsed),
                parsed.GetValue(forward) is { } to ? new Uri(HttpUrl.Check(to, "--forward")) : null,
                parsed.GetValue(count));
            return WebhookListener.RunAsync(settings, terminal, cancellation);
        });
        return command;
    }

    private static ExampleCommand Trigger(Terminal terminal)
    {
        var secrets = new SecretOptions(terminal);
        var name = new Argument<string>("event")
        {
            HelpName = "EVENT",
            Description = $"An event of an order ({Names(OrderWebhookEvent.Known)}) or a state of a session ({Names(SessionStatus.Known)}).",
        };
        name.CompletionSources.Add(_ => [.. OrderWebhookEvent.Known.Select(known => known.Value), .. SessionStatus.Known.Select(known => known.Value)]);
        var to = new Option<string>("--to") { Description = "Where your application receives webhooks.", HelpName = "URL", Required = true };
        var invoice = new Option<string>("--invoice")
        {
            Description = "The shop's invoice number in the payload.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => "shop-0001",
        };
        var id = new Option<string?>("--id")
        {
            Description = "The id of the delivery; a new one by default. Give one twice to send the same delivery again.",
            HelpName = "ID",
        };
        var command = new ExampleCommand(
            "trigger",
            "Sends a webhook as Billink does: signed when there is a secret, else of the first, unsigned generation. Exit code 0 when it is answered with 2xx.",
            "webhooks trigger order_paid --to http://127.0.0.1:5000/billink/order --secret-file secret.txt",
            "webhooks trigger order_created --to http://127.0.0.1:5000/billink/session --invoice shop-2026-17") { name, to, invoice, id };
        secrets.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var payload = SamplePayload.Of(parsed.GetRequiredValue(name), parsed.GetRequiredValue(invoice), TimeProvider.System.GetUtcNow());
            var target = new Uri(HttpUrl.Check(parsed.GetRequiredValue(to), "--to"));
            return WebhookSender.SendAsync(payload, target, secrets.Read(parsed), parsed.GetValue(id), terminal, cancellation);
        });
        return command;
    }

    private static ExampleCommand Verify(Terminal terminal)
    {
        var secrets = new SecretOptions(terminal);
        var file = new Argument<string>("file") { Description = "The raw body, byte for byte; - reads standard input." };
        var signature = new Option<string>("--signature") { Description = "The text of the signature header.", HelpName = "HEX", Required = true };
        var timestamp = new Option<string>("--timestamp") { Description = "The text of the timestamp header: Unix seconds.", HelpName = "SECONDS", Required = true };
        var now = new Option<DateTimeOffset?>("--now") { Description = "When it was received, if not now, as in 2026-11-22T12:00:00Z.", HelpName = "TIME" };
        var command = new ExampleCommand(
            "verify",
            "Says whether Billink signed a body just now, and if not, which check failed: exit code 0 or 1.",
            "webhooks verify body.json --signature 5f2c… --timestamp 1767225600 --secret-file secret.txt",
            "webhooks verify - --signature 5f2c… --timestamp 1767225600 --now 2026-01-01T00:01:00Z < body.json") { file, signature, timestamp, now };
        secrets.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var keys = secrets.Read(parsed)
                ?? throw new BadInputException($"Without a secret nothing can be verified: give --secret-file, --secret or {SecretOptions.Variable}.");
            return WebhookCheck.RunAsync(
                parsed.GetRequiredValue(file), parsed.GetRequiredValue(signature), parsed.GetRequiredValue(timestamp), keys, parsed.GetValue(now), terminal, cancellation);
        });
        return command;
    }

    private static string Names(IReadOnlyList<OrderWebhookEvent> events) => string.Join(", ", events.Select(known => known.Value));

    private static string Names(IReadOnlyList<SessionStatus> states) => string.Join(", ", states.Select(known => known.Value));
}
