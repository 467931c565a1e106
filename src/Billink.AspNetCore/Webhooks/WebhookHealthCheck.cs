using Billink.AspNetCore.Inbox;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Checks that the inbox is reachable, that no delivery failed permanently, and that none waits for long.</summary>
internal sealed class WebhookHealthCheck(IWebhookInbox inbox, TimeProvider clock, IOptions<BillinkInboxOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var state = await inbox.GetStateAsync(cancellationToken).ConfigureAwait(false);
            var age = clock.GetUtcNow() - state.OldestReceivedAt ?? TimeSpan.Zero;
            var data = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["unhandled"] = state.Unhandled,
                ["oldestSeconds"] = (long)age.TotalSeconds,
                ["failed"] = state.Failed,
            };
            if (state.Failed > 0)
            {
                return HealthCheckResult.Degraded(
                    $"{state.Failed} Billink webhooks failed permanently. IWebhookInbox.ListFailedAsync lists them.", data: data);
            }

            return age > options.Value.UnhealthyAge
                ? HealthCheckResult.Degraded(
                    $"{state.Unhandled} Billink webhooks aren't handled; the oldest arrived {(long)age.TotalMinutes} minutes ago. " +
                    "The log says why.",
                    data: data)
                : HealthCheckResult.Healthy("All Billink webhooks are handled in time.", data);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The inbox of Billink webhooks isn't reachable.", exception);
        }
    }
}
