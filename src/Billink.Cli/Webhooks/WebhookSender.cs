using System.Globalization;
using System.Net.Http.Headers;
using Billink.Cli.Terminals;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>Sends a delivery as Billink does.</summary>
internal static class WebhookSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Posts the payload, and shows what came back.</summary>
    /// <param name="payload">The body.</param>
    /// <param name="to">The receiver.</param>
    /// <param name="secrets">Signs; null for an unsigned delivery.</param>
    /// <param name="id">The delivery's id; null for a new one.</param>
    /// <param name="terminal">Takes the answer.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<int> SendAsync(
        ReadOnlyMemory<byte> payload, Uri to, BillinkWebhookSecrets? secrets, string? id, Terminal terminal, CancellationToken cancellation)
    {
        using var http = new HttpClient { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new ReadOnlyMemoryContent(payload) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (secrets is not null)
            Sign(request, payload.Span, secrets, id ?? $"whk_{Guid.NewGuid():N}");

        Delivery.Show(payload, terminal);
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            terminal.Line($"{to} answered {(int)response.StatusCode} {response.ReasonPhrase}", response.IsSuccessStatusCode ? Tone.Good : Tone.Bad);
            return response.IsSuccessStatusCode ? ExitCode.Good : ExitCode.Bad;
        }
        catch (HttpRequestException exception)
        {
            terminal.Line($"{to} did not answer: {exception.Message}", Tone.Bad);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            terminal.Line($"{to} did not answer within {Patience.TotalSeconds} seconds.", Tone.Bad);
        }

        return ExitCode.Bad;
    }

    private static void Sign(HttpRequestMessage request, ReadOnlySpan<byte> payload, BillinkWebhookSecrets secrets, string id)
    {
        var names = new BillinkWebhookHeaders();
        var now = TimeProvider.System.GetUtcNow();
        request.Headers.Add(names.Id, id);
        request.Headers.Add(names.Timestamp, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(names.Signature, BillinkWebhook.Sign(payload, now, secrets));
    }
}
