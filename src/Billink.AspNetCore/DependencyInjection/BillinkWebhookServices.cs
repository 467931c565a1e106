using Billink.AspNetCore;
using Billink.AspNetCore.Health;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the receiver of webhooks, and the health checks of the receiver and of Billink's API.</summary>
public static class BillinkWebhookServices
{
    /// <summary>Registers the receiver for one merchant, with options from code.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options: at least the secrets.</param>
    /// <returns>The builder for handlers and inbox.</returns>
    public static BillinkWebhooksBuilder AddBillinkWebhooks(this IServiceCollection services, Action<BillinkWebhookOptions> configure) =>
        services.AddBillinkWebhooks(Options.Options.DefaultName, configure);

    /// <summary>Registers the receiver for one merchant, with options from the configuration. Changes apply at once.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">The section with the members of <see cref="BillinkWebhookOptions"/>.</param>
    /// <returns>The builder for handlers and inbox.</returns>
    public static BillinkWebhooksBuilder AddBillinkWebhooks(this IServiceCollection services, IConfiguration configuration) =>
        services.AddBillinkWebhooks(Options.Options.DefaultName, configuration);

    /// <summary>Registers the receiver for one of several merchants, with options from code. Merchants share handlers and inbox.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The merchant's name, for <see cref="BillinkWebhookEndpoints.MapBillinkWebhooks"/> and for the handlers.</param>
    /// <param name="configure">Sets the options: at least the secrets.</param>
    /// <returns>The builder for handlers and inbox.</returns>
    public static BillinkWebhooksBuilder AddBillinkWebhooks(
        this IServiceCollection services, string name, Action<BillinkWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(name, configure);
        return Add(services, name);
    }

    /// <summary>Registers the receiver for one of several merchants, with options from the configuration. Changes apply at once.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The merchant's name, for <see cref="BillinkWebhookEndpoints.MapBillinkWebhooks"/> and for the handlers.</param>
    /// <param name="configuration">The section with the members of <see cref="BillinkWebhookOptions"/>.</param>
    /// <returns>The builder for handlers and inbox.</returns>
    public static BillinkWebhooksBuilder AddBillinkWebhooks(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.Configure<BillinkWebhookOptions>(name, configuration);
        return Add(services, name);
    }

    /// <summary>Adds a check: unhealthy if the inbox isn't reachable, degraded if a delivery waits for long.</summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="tags">The tags of the check. Default: none.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddBillinkWebhooks(
        this IHealthChecksBuilder builder, string name = "billink-webhooks", IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<WebhookHealthCheck>(name, failureStatus: null, tags ?? []);
    }

    /// <summary>
    /// Adds a check that calls Billink: unhealthy if Billink doesn't reply within 5 seconds, or refuses the credentials. It reads the
    /// merchant's settings, which changes nothing. Don't use it as a liveness check: an application that can't reach Billink gains nothing
    /// from a restart.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="merchant">The name of the merchant, as in <c>AddBillink(name, …)</c>; null if there is only one.</param>
    /// <param name="tags">The tags of the check. Default: none.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddBillink(
        this IHealthChecksBuilder builder, string name = "billink", string? merchant = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(
            new HealthCheckRegistration(name, services => new ApiHealthCheck(services, merchant), failureStatus: null, tags ?? []));
    }

    private static BillinkWebhooksBuilder Add(IServiceCollection services, string name)
    {
        services.AddOptions<BillinkWebhookOptions>(name).ValidateOnStart();
        services.AddOptions<BillinkInboxOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BillinkWebhookOptions>, WebhookOptionsValidation>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BillinkInboxOptions>, WebhookOptionsValidation>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWebhookInbox>(provider => new MemoryWebhookInbox(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<WebhookKeys>();
        services.TryAddSingleton<WebhookConfirmation>();
        services.TryAddSingleton<WebhookProcessor>();
        services.TryAddSingleton<WebhookReceiver>();
        services.TryAddSingleton<WebhookSweeper>();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IHostedService, WebhookSweeper>(provider => provider.GetRequiredService<WebhookSweeper>()));
        return new BillinkWebhooksBuilder(services);
    }
}
