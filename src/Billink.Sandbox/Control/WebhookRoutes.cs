using Billink.Sandbox.Webhooks;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>Webhooks over HTTP: what was sent, sending it again, telling what didn't happen, and mischief.</summary>
internal static class WebhookRoutes
{
    private static readonly Dictionary<string, WebhookMischief> Mischiefs = new(StringComparer.Ordinal)
    {
        ["wrong-signature"] = WebhookMischief.WrongSignature,
        ["old-timestamp"] = WebhookMischief.OldTimestamp,
        ["duplicate"] = WebhookMischief.Duplicate,
        ["out-of-order"] = WebhookMischief.OutOfOrder,
    };

    public static void Map(IEndpointRouteBuilder routes, SandboxWebhooks webhooks)
    {
        routes.MapGet("/_sandbox/webhooks", (RequestDelegate)(http => ListAsync(http, webhooks)));
        routes.MapPost("/_sandbox/webhooks/{id}/resend", (RequestDelegate)(http => ResendAsync(http, webhooks)));
        routes.MapPost("/_sandbox/webhooks/mischief/{kind}", (RequestDelegate)(http => PlanAsync(http, webhooks)));
        routes.MapPost("/_sandbox/orders/{id}/events/{event}", (RequestDelegate)(http => TriggerAsync(
            http, "order", webhooks.TriggerAsync(http.Route("id"), OrderWebhookEvent.Of(http.Route("event")), http.RequestAborted))));
        routes.MapPost("/_sandbox/sessions/{id}/events/{event}", (RequestDelegate)(http => TriggerAsync(
            http, "session", webhooks.TriggerAsync(http.Route("id"), SessionStatus.Of(http.Route("event")), http.RequestAborted))));
        routes.MapGet("/_sandbox/mail", (RequestDelegate)(async http =>
            await http.WriteAsync(await webhooks.ListMailAsync(http.RequestAborted), ControlJson.Default.IReadOnlyListSandboxMail)));
    }

    private static async Task ListAsync(HttpContext http, SandboxWebhooks webhooks) =>
        await http.WriteAsync(await webhooks.ListAsync(http.Query("order"), http.RequestAborted), ControlJson.Default.IReadOnlyListSandboxDelivery);

    private static async Task ResendAsync(HttpContext http, SandboxWebhooks webhooks)
    {
        if (!await webhooks.ResendAsync(http.Route("id"), http.RequestAborted))
        {
            await http.RefuseAsync(StatusCodes.Status404NotFound, "There is no such delivery; GET /_sandbox/webhooks lists them.");
            return;
        }

        var all = await webhooks.ListAsync(orderNumber: null, http.RequestAborted);
        await http.WriteAsync([.. all.Where(delivery => delivery.Id == http.Route("id"))], ControlJson.Default.IReadOnlyListSandboxDelivery);
    }

    private static async Task PlanAsync(HttpContext http, SandboxWebhooks webhooks)
    {
        if (!Mischiefs.TryGetValue(http.Route("kind"), out var mischief))
        {
            await http.RefuseAsync(StatusCodes.Status404NotFound, $"Mischief is one of {string.Join(", ", Mischiefs.Keys)}.");
            return;
        }

        await webhooks.PlanAsync(mischief, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task TriggerAsync(HttpContext http, string what, Task<int?> trigger)
    {
        if (await trigger is { } deliveries)
            await http.WriteAsync(new TriggerReply(deliveries), ControlJson.Default.TriggerReply);
        else
            await http.RefuseAsync(StatusCodes.Status404NotFound, $"There is no such {what}.");
    }
}
