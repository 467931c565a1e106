using Billink.Cli.Terminals;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>Verifies a delivery that was received before.</summary>
internal static class WebhookCheck
{
    public static async Task<int> RunAsync(
        KeptDelivery delivery, BillinkWebhookSecrets secrets, Terminal terminal, CancellationToken cancellationToken)
    {
        var body = delivery.File == "-"
            ? await ReadAsync(terminal.Input, cancellationToken)
            : await File.ReadAllBytesAsync(delivery.File, cancellationToken);
        var clock = delivery.ReceivedAt is { } time ? new FixedClock(time) : null;
        var verification = BillinkWebhook.Verify(body, delivery.Signature, delivery.Timestamp, secrets, clock);
        Delivery.Show(verification, terminal);
        if (!verification.IsValid)
            return ExitCode.Failure;
        Delivery.Show(body, terminal);
        return ExitCode.Success;
    }

    private static async Task<byte[]> ReadAsync(Stream input, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await input.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
