using System.Diagnostics;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The span and the count of one received delivery. The span is a child of the request's.</summary>
internal sealed class ReceiveTrace(string merchant) : IDisposable
{
    private readonly Activity? activity = WebhookTelemetry.Source.StartActivity("receive billink webhook");

    /// <summary>The outcome; an exception leaves it at failed.</summary>
    public string Outcome { get; set; } = "failed";

    /// <summary>Whether its signature is valid.</summary>
    public bool IsVerified { get; set; }

    /// <summary>The event; null until the body is read.</summary>
    public string? Event { get; set; }

    /// <summary>The id; null until the delivery is stored.</summary>
    public string? Id { get; set; }

    public void End(int status)
    {
        WebhookTelemetry.Deliveries.Add(
            1,
            new(WebhookTelemetry.OutcomeTag, Outcome),
            new("billink.webhook.verified", IsVerified),
            new(WebhookTelemetry.EventTag, Event ?? WebhookEvent.Other));
        if (activity is null)
            return;
        activity.SetTag(WebhookTelemetry.OutcomeTag, Outcome);
        activity.SetTag("billink.webhook.verified", IsVerified);
        activity.SetTag(WebhookTelemetry.EventTag, Event);
        activity.SetTag("billink.webhook.id", Id);
        if (merchant.Length > 0)
            activity.SetTag("billink.merchant", merchant);
        if (status >= 400)
            activity.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose() => activity?.Dispose();
}
