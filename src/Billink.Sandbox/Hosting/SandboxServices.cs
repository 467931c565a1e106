using Billink.Sandbox.Api.V1.Handlers;
using Billink.Sandbox.Api.V2.Handlers;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Http.Faults;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Pages.Dashboard;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Email;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Hosting;

/// <summary>Registers the services of a sandbox as singletons.</summary>
internal static class SandboxServices
{
    public static void AddSandbox(
        this IServiceCollection services, BillinkSandboxOptions options, SandboxExtensions extensions, SandboxStore store)
    {
        services.AddSingleton(options);
        services.AddSingleton(extensions);
        services.AddSingleton(store);
        services.AddSingleton(options.LoggerFactory);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));

        services.AddSingleton(new SandboxClock(options.TimeProvider));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SandboxClock>());
        services.AddSingleton<ClockStore>();
        services.AddSingleton<DueWork>();
        services.AddSingleton(provider => new SandboxClockControl(
            provider.GetRequiredService<SandboxClock>(),
            provider.GetRequiredService<ClockStore>(),
            provider.GetRequiredService<DueWork>(),
            provider.GetRequiredService<WebhookDispatcher>()));

        services.AddSingleton<CheckoutService>();
        services.AddSingleton<DisputeService>();
        services.AddSingleton<ReviewService>();
        services.AddSingleton<MerchantSeed>();
        services.AddSingleton(provider => new SandboxData(
            store,
            provider.GetRequiredService<ClockStore>(),
            provider.GetRequiredService<MerchantSeed>(),
            provider.GetRequiredService<TimeProvider>(),
            () =>
            {
                provider.GetRequiredService<SandboxJournal>().Clear();
                provider.GetRequiredService<SandboxFaults>().Clear();
            }));

        services.AddSingleton(new WebhookAddressPolicy(options.AllowLoopbackWebhooks, options.AllowPrivateWebhooks));
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<DeliveryQueue>();
        services.AddSingleton<EmailSender>();
        services.AddSingleton<WebhookDispatcher>();
        services.AddSingleton(provider => new SandboxWebhooks(
            provider.GetRequiredService<SandboxStore>(),
            provider.GetRequiredService<SandboxClock>(),
            provider.GetRequiredService<WebhookDispatcher>(),
            provider.GetRequiredService<WebhookAddressPolicy>()));

        services.AddSingleton(new SandboxJournal(options.JournalSize));
        services.AddSingleton(new SandboxFaults());
        services.AddSingleton<ApiPipeline>();
        services.AddSingleton<V1Endpoints>();
        services.AddSingleton<V2Endpoints>();
        services.AddSingleton<DashboardData>();
        services.AddSingleton<DashboardChanges>();

        services.AddSingleton<SandboxWorker>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<SandboxWorker>());
        services.AddSingleton<IHostLifetime, QuietLifetime>();
    }
}
