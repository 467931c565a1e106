using Billink.AspNetCore.Inbox;
using Billink.Codecs;
using Billink.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>
/// Receives a request from Billink: verifies it, stores it in the inbox, and returns 200 once it is handled. The log has the reason why a
/// delivery is refused. The sender doesn't get the reason.
/// </summary>
internal sealed class WebhookReceiver(
    WebhookKeys keys,
    WebhookConfirmation confirmation,
    IWebhookInbox inbox,
    WebhookProcessor processor,
    TimeProvider clock,
    IOptions<BillinkInboxOptions> inboxOptions,
    ILogger<WebhookReceiver> logger)
{
    /// <param name="context">The request.</param>
    /// <param name="merchant">The name of the merchant's options.</param>
    public async Task ReceiveAsync(HttpContext context, string merchant)
    {
        using var trace = new ReceiveTrace(merchant);
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            status = await ReceiveDeliveryAsync(context, merchant, trace).ConfigureAwait(false);
            context.Response.StatusCode = status;
        }
        finally
        {
            trace.End(status);
        }
    }

    private async Task<int> ReceiveDeliveryAsync(HttpContext context, string merchant, ReceiveTrace trace)
    {
        var merchantKeys = keys.Of(merchant);
        var options = merchantKeys.Options;
        if (await ReadAsync(context, options.MaxBodySize).ConfigureAwait(false) is not { } body)
            return Refuse(trace, StatusCodes.Status413PayloadTooLarge, $"The body has more than {options.MaxBodySize} bytes.");

        var headers = context.Request.Headers;
        string? signature = headers[options.SignatureHeader];
        string? timestamp = headers[options.TimestampHeader];
        var isSigned = signature is not null || timestamp is not null || options.Unsigned is BillinkUnsignedWebhooks.Refuse;
        DateTimeOffset? sentAt = null;
        if (isSigned)
        {
            if (merchantKeys.Secrets is not { } secrets)
                return Refuse(trace, StatusCodes.Status401Unauthorized, "It is signed, and no secret is configured. Set Secrets.");
            var verification = BillinkWebhook.Verify(body, signature, timestamp, secrets, clock, options.Tolerance);
            if (!verification.IsValid)
                return Refuse(trace, StatusCodes.Status401Unauthorized, verification.Message);
            sentAt = verification.SentAt;
            trace.IsVerified = true;
        }

        BillinkWebhookMessage message;
        try
        {
            message = BillinkWebhook.Parse(body);
            trace.Event = WebhookEvent.TagOf(message);
        }
        catch (BillinkFormatException exception)
        {
            return Refuse(trace, StatusCodes.Status400BadRequest, exception.Message);
        }

        if (!isSigned && options.Unsigned is BillinkUnsignedWebhooks.Confirm)
        {
            var (confirmed, refusal) = await ConfirmAsync(context, merchant, message, trace).ConfigureAwait(false);
            if (confirmed is null)
                return refusal;
            message = confirmed;
        }

        var record = WebhookIdentity.Record(merchant, headers[options.IdHeader], sentAt, message, clock.GetUtcNow());
        return await HandleAsync(record, trace, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<int> HandleAsync(WebhookRecord record, ReceiveTrace trace, CancellationToken requestAborted)
    {
        // From here on the delivery can't get lost, even if the sender disconnects.
        var id = await inbox.StoreAsync(record, inboxOptions.Value.Lease, CancellationToken.None).ConfigureAwait(false);
        trace.Id = id;
        if (id == record.Fingerprint && id != record.Id)
        {
            WebhookLog.IdReused(logger, id);
            WebhookTelemetry.ReusedIds.Add(1);
        }

        var outcome = await processor.ProcessAsync(id, inboxOptions.Value.BusyTimeout, requestAborted).ConfigureAwait(false);
        (trace.Outcome, var status) = outcome switch
        {
            WebhookOutcome.Handled => ("handled", StatusCodes.Status200OK),
            WebhookOutcome.HandledBefore => ("duplicate", StatusCodes.Status200OK),
            WebhookOutcome.Busy => ("busy", StatusCodes.Status503ServiceUnavailable),
            _ => ("failed", StatusCodes.Status500InternalServerError),
        };
        return status;
    }

    private async Task<(BillinkWebhookMessage? Confirmed, int Refusal)> ConfirmAsync(
        HttpContext context, string merchant, BillinkWebhookMessage message, ReceiveTrace trace)
    {
        if (!confirmation.TryBegin())
        {
            trace.Outcome = "busy";
            WebhookLog.TooManyConfirmations(logger, inboxOptions.Value.MaxConfirmations);
            return (null, StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            var billink = (merchant.Length == 0 ? null : context.RequestServices.GetKeyedService<IBillinkClient>(merchant))
                ?? context.RequestServices.GetRequiredService<IBillinkClient>();
            var confirmed = await WebhookConfirmation.ConfirmAsync(billink, message, context.RequestAborted).ConfigureAwait(false);
            return confirmed is null
                ? (null, Refuse(trace, StatusCodes.Status401Unauthorized, "It isn't signed, and Billink doesn't confirm it."))
                : (confirmed, 0);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            WebhookLog.NotConfirmed(logger, exception);
            return (null, StatusCodes.Status503ServiceUnavailable);
        }
        finally
        {
            confirmation.End();
        }
    }

    private int Refuse(ReceiveTrace trace, int status, string reason)
    {
        trace.Outcome = "refused";
        WebhookLog.Refused(logger, reason);
        return status;
    }

    // Returns null for a body over the limit, after at most one byte more than the limit.
    private static async Task<byte[]?> ReadAsync(HttpContext context, int limit)
    {
        if (context.Request.ContentLength > limit)
            return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;

        var reader = context.Request.BodyReader;
        var read = await reader.ReadAtLeastAsync(limit + 1, context.RequestAborted).ConfigureAwait(false);
        var body = read.Buffer.Length > limit ? null : System.Buffers.BuffersExtensions.ToArray(read.Buffer);
        reader.AdvanceTo(read.Buffer.End);
        return body;
    }
}
