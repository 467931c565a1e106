using Billink.Cli.Terminals;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>Verifies one delivery that was kept.</summary>
internal static class WebhookCheck
{
    public static async Task<int> RunAsync(
        string file, string signature, string timestamp, BillinkWebhookSecrets secrets, DateTimeOffset? now, Terminal terminal, CancellationToken cancellation)
    {
        var body = file == "-" ? await ReadAsync(terminal.Input, cancellation) : await File.ReadAllBytesAsync(file, cancellation);
        var verification = BillinkWebhook.Verify(body, signature, timestamp, secrets, now is { } time ? new FixedClock(time) : null);
        Delivery.Show(verification, terminal);
        if (!verification.IsValid)
            return ExitCode.Bad;
        Delivery.Show(body, terminal);
        return ExitCode.Good;
    }

    private static async Task<byte[]> ReadAsync(Stream input, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await input.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
