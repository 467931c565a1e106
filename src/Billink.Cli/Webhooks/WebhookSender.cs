using System.Globalization;
using System.Net.Http.Headers;
using Billink.Cli.Terminals;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>Sends a webhook as Billink does.</summary>
internal static class WebhookSender
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>Posts a payload and shows the reply.</summary>
    /// <param name="payload">The body.</param>
    /// <param name="to">The URL of the receiver.</param>
    /// <param name="secrets">The signing secrets. Null sends an unsigned webhook.</param>
    /// <param name="id">The id of the delivery. Default: a new id.</param>
    /// <param name="terminal">Shows the reply.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<int> SendAsync(
        ReadOnlyMemory<byte> payload,
        Uri to,
        BillinkWebhookSecrets? secrets,
        string? id,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Timeout };
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new ReadOnlyMemoryContent(payload) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (secrets is not null)
            Sign(request, payload.Span, secrets, id ?? $"whk_{Guid.NewGuid():N}");

        Delivery.Show(payload, terminal);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var style = response.IsSuccessStatusCode ? LineStyle.Success : LineStyle.Error;
            terminal.Line($"{to} returned {(int)response.StatusCode} {response.ReasonPhrase}", style);
            return response.IsSuccessStatusCode ? ExitCode.Success : ExitCode.Failure;
        }
        catch (HttpRequestException exception)
        {
            terminal.Line($"{to} did not respond: {exception.Message}", LineStyle.Error);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            terminal.Line($"{to} did not respond within {Timeout.TotalSeconds} seconds.", LineStyle.Error);
        }

        return ExitCode.Failure;
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
