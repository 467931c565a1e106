using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Billink.AspNetCore.Health;

/// <summary>Checks whether Billink replies and accepts the credentials, by reading the merchant's settings.</summary>
internal sealed class ApiHealthCheck(IServiceProvider services, string? merchant) : IHealthCheck
{
    // A check reports the current state, so it doesn't retry.
    private static readonly BillinkCallOptions Once = new() { MaxAttempts = 1, Timeout = TimeSpan.FromSeconds(5) };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var billink = merchant is null
            ? services.GetRequiredService<IBillinkClient>()
            : services.GetRequiredKeyedService<IBillinkClient>(merchant);
        var result = await billink.Merchants.TryGetSettingsAsync(new(), Once, cancellationToken).ConfigureAwait(false);
        return result.Error switch
        {
            null => HealthCheckResult.Healthy("Billink replies."),
            BillinkApiException { Error.Category: BillinkErrorCategory.ClientIdentification } error =>
                new HealthCheckResult(context.Registration.FailureStatus, "Billink refuses the credentials.", error),
            // Any other error of Billink is a reply, too.
            BillinkApiException { HttpStatus: null or < 500 } => HealthCheckResult.Healthy("Billink replies."),
            var error => new HealthCheckResult(context.Registration.FailureStatus, error.Message, error),
        };
    }
}
