using Billink.AspNetCore.Inbox;
using Billink.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Handles a delivery from the inbox: claims it, calls the handler, and records the outcome.</summary>
internal sealed class WebhookProcessor(
    IWebhookInbox inbox,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    IOptions<BillinkInboxOptions> options,
    ILogger<WebhookProcessor> logger)
{
    /// <summary>The time between two attempts to claim a delivery.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly BillinkInboxOptions options = options.Value;

    /// <param name="id">The id of the delivery.</param>
    /// <param name="busyTimeout">How long to wait while another receiver handles it.</param>
    /// <param name="cancellationToken">Cancels the wait, but never a running handler.</param>
    public async Task<WebhookOutcome> ProcessAsync(string id, TimeSpan busyTimeout, CancellationToken cancellationToken)
    {
        // A claim isn't cancelled: it may already be granted, and would then block all receivers until its lease ends.
        var start = clock.GetTimestamp();
        var claim = await inbox.ClaimAsync(id, options.Lease, CancellationToken.None).ConfigureAwait(false);
        while (claim is { Lease: null, IsHandled: false } && clock.GetElapsedTime(start) < busyTimeout)
        {
            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
            claim = await inbox.ClaimAsync(id, options.Lease, CancellationToken.None).ConfigureAwait(false);
        }

        if (claim.Lease is { } lease)
            return await HandleAsync(lease).ConfigureAwait(false);
        if (claim.IsHandled)
        {
            WebhookLog.HandledBefore(logger, id);
            return WebhookOutcome.HandledBefore;
        }

        WebhookLog.Busy(logger, id);
        return WebhookOutcome.Busy;
    }

    // Not cancelled with the request, because a handler must not stop halfway when the sender disconnects.
    private async Task<WebhookOutcome> HandleAsync(WebhookLease lease)
    {
        using var trace = new HandleTrace(lease, clock);
        using var deadline = new CancellationTokenSource(options.Lease * 0.75, clock);
        var handling = CallHandlerAsync(lease, trace, deadline.Token);
        try
        {
            await handling.WaitAsync(options.Lease, clock).ConfigureAwait(false);
            trace.End(exception: null);
        }
        catch (Exception exception)
        {
            trace.End(exception);
            WebhookLog.Failed(logger, exception, lease.Record.Id, lease.Attempt);

            // A handler that ignores its cancellation is abandoned. Its lease isn't released but expires, so that no other receiver works
            // on the delivery meanwhile.
            if (handling.IsCompleted)
                await inbox.ReleaseAsync(lease, options.RetryAfter, CancellationToken.None).ConfigureAwait(false);
            return WebhookOutcome.Failed;
        }

        if (await inbox.CompleteAsync(lease, CancellationToken.None).ConfigureAwait(false))
            WebhookLog.Handled(logger, lease.Record.Id, lease.Attempt);
        else
            WebhookLog.LeaseLost(logger, lease.Record.Id);
        return WebhookOutcome.Handled;
    }

    private async Task CallHandlerAsync(WebhookLease lease, HandleTrace trace, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var services = scope.ServiceProvider;
            await (BillinkWebhook.Parse(lease.Record.Body) switch
            {
                BillinkOrderMessage order => CallHandlerAsync(services, order.Order, lease, trace, cancellationToken),
                BillinkSessionMessage session => CallHandlerAsync(services, session.Session, lease, trace, cancellationToken),
                var unknown => CallHandlerAsync(services, (BillinkUnknownMessage)unknown, lease, trace, cancellationToken),
            }).ConfigureAwait(false);
        }
    }

    private static Task CallHandlerAsync<TWebhook>(
        IServiceProvider services, TWebhook webhook, WebhookLease lease, HandleTrace trace, CancellationToken cancellationToken)
        where TWebhook : class
    {
        trace.Event = WebhookEvent.TagOf(webhook);
        var handler = services.GetKeyedService<IBillinkWebhookHandler<TWebhook>>(WebhookEvent.NameOf(webhook))
            ?? services.GetService<IBillinkWebhookHandler<TWebhook>>()
            ?? throw new InvalidOperationException(
            $"There is no handler for {typeof(TWebhook).Name}. " +
            "Add one after AddBillinkWebhooks: AddOrderHandler, AddSessionHandler or AddUnknownHandler.");
        return handler.HandleAsync(new BillinkWebhookDelivery<TWebhook>(webhook, lease), cancellationToken);
    }
}
