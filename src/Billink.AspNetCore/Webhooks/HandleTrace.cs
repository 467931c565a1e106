using System.Diagnostics;
using Billink.AspNetCore.Inbox;

namespace Billink.AspNetCore.Webhooks;

/// <summary>
/// The span and the metrics of one attempt to handle a delivery. The span is a child of the receiving one, or the first one of a trace if
/// the inbox retries.
/// </summary>
internal sealed class HandleTrace(WebhookLease lease, TimeProvider clock) : IDisposable
{
    private readonly Activity? activity = WebhookTelemetry.Source.StartActivity("handle billink webhook", ActivityKind.Consumer);
    private readonly long start = clock.GetTimestamp();

    /// <summary>The event; null until the body is read.</summary>
    public string? Event { get; set; }

    public void End(Exception? exception)
    {
        var tags = new TagList { { WebhookTelemetry.EventTag, Event ?? WebhookEvent.Other } };
        if (exception is not null)
            tags.Add("error.type", exception.GetType().FullName);
        WebhookTelemetry.Duration.Record(clock.GetElapsedTime(start).TotalSeconds, tags);
        if (exception is null && lease.Record.SentAt is { } sentAt)
            WebhookTelemetry.Age.Record(Math.Max(0, (clock.GetUtcNow() - sentAt).TotalSeconds), tags);
        if (activity is null)
            return;
        activity.SetTag(WebhookTelemetry.EventTag, Event);
        activity.SetTag("billink.webhook.id", lease.Record.Id);
        activity.SetTag("billink.webhook.attempt", lease.Attempt);
        if (exception is null)
            return;
        activity.SetTag("error.type", exception.GetType().FullName);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose() => activity?.Dispose();
}
