using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Delivery;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>Webhooks over HTTP: lists deliveries, sends them again, sends events without changing an order, and plans faults.</summary>
internal static class WebhookRoutes
{
    private static readonly Dictionary<string, WebhookFault> Faults = new(StringComparer.Ordinal)
    {
        ["wrong-signature"] = WebhookFault.WrongSignature,
        ["old-timestamp"] = WebhookFault.OldTimestamp,
        ["duplicate"] = WebhookFault.Duplicate,
        ["out-of-order"] = WebhookFault.OutOfOrder,
    };

    public static void Map(IEndpointRouteBuilder routes, SandboxWebhooks webhooks)
    {
        routes.MapGet("/_sandbox/webhooks", (RequestDelegate)(http => ListAsync(http, webhooks)));
        routes.MapPost("/_sandbox/webhooks/{id}/resend", (RequestDelegate)(http => ResendAsync(http, webhooks)));
        foreach (var path in new[] { "faults", "mischief" }) // the second is the path's older name
            routes.MapPost($"/_sandbox/webhooks/{path}/{{kind}}", (RequestDelegate)(http => PlanAsync(http, webhooks)));
        routes.MapPost("/_sandbox/orders/{id}/events/{event}", (RequestDelegate)(http => TriggerAsync(
            http, "order", webhooks.TriggerAsync(http.Route("id"), OrderWebhookEvent.Of(http.Route("event")), http.RequestAborted))));
        routes.MapPost("/_sandbox/sessions/{id}/events/{event}", (RequestDelegate)(http => TriggerAsync(
            http, "session", webhooks.TriggerAsync(http.Route("id"), SessionStatus.Of(http.Route("event")), http.RequestAborted))));
        routes.MapGet("/_sandbox/mail", (RequestDelegate)(async http =>
            await http.WriteJsonAsync(await webhooks.ListEmailsAsync(http.RequestAborted), ControlJson.Default.IReadOnlyListSandboxEmail)));
    }

    private static async Task ListAsync(HttpContext http, SandboxWebhooks webhooks) =>
        await http.WriteJsonAsync(
            await webhooks.ListAsync(http.Query("order"), http.RequestAborted), ControlJson.Default.IReadOnlyListSandboxDelivery);

    private static async Task ResendAsync(HttpContext http, SandboxWebhooks webhooks)
    {
        if (!await webhooks.ResendAsync(http.Route("id"), http.RequestAborted))
        {
            await http.WriteProblemAsync(StatusCodes.Status404NotFound, "There is no such delivery; GET /_sandbox/webhooks lists them.");
            return;
        }

        var all = await webhooks.ListAsync(orderNumber: null, http.RequestAborted);
        await http
            .WriteJsonAsync([.. all.Where(delivery => delivery.Id == http.Route("id"))], ControlJson.Default.IReadOnlyListSandboxDelivery);
    }

    private static async Task PlanAsync(HttpContext http, SandboxWebhooks webhooks)
    {
        if (!Faults.TryGetValue(http.Route("kind"), out var fault))
        {
            await http.WriteProblemAsync(StatusCodes.Status404NotFound, $"A webhook fault is one of {string.Join(", ", Faults.Keys)}.");
            return;
        }

        await webhooks.PlanAsync(fault, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task TriggerAsync(HttpContext http, string what, Task<int?> trigger)
    {
        if (await trigger is { } deliveries)
            await http.WriteJsonAsync(new TriggerReply(deliveries), ControlJson.Default.TriggerReply);
        else
            await http.WriteProblemAsync(StatusCodes.Status404NotFound, $"There is no such {what}.");
    }
}
