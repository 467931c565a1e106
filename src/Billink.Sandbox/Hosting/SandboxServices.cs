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

/// <summary>
/// Creates the services of a sandbox. Dependency injection creates each by reflection, which took a quarter of the time that the second
/// sandbox of a process needs to start.
/// </summary>
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

        var clock = new SandboxClock(options.TimeProvider);
        var clockStore = new ClockStore(store, clock);
        var dueWork = new DueWork(store, clock);
        services.AddSingleton<TimeProvider>(clock);

        var addresses = new WebhookAddressPolicy(options.AllowLoopbackWebhooks, options.AllowPrivateWebhooks);
        var dispatcher = new WebhookDispatcher(
            new DeliveryQueue(store, clock, options),
            new WebhookSender(options, addresses, clock),
            new EmailSender(store, clock, options),
            clock,
            options.LoggerFactory.CreateLogger<WebhookDispatcher>());

        var journal = new SandboxJournal(options.JournalSize);
        var faults = new SandboxFaults();
        services.AddSingleton(journal);
        services.AddSingleton(faults);
        services.AddSingleton(new SandboxClockControl(clock, clockStore, dueWork, dispatcher));
        services.AddSingleton(new SandboxWebhooks(store, clock, dispatcher, addresses));
        services.AddSingleton(new SandboxData(store, clockStore, new MerchantSeed(store, options), clock, () =>
        {
            journal.Clear();
            faults.Clear();
        }));

        services.AddSingleton(new CheckoutService(store, clock));
        services.AddSingleton(new DisputeService(store, clock));
        services.AddSingleton(new ReviewService(store, clock));

        var pipeline = new ApiPipeline(options, clock, journal, faults);
        services.AddSingleton(new V1Endpoints(pipeline, store, clock, options));
        services.AddSingleton(new V2Endpoints(pipeline, store, clock, options, addresses));
        services.AddSingleton(new DashboardData(store));
        services.AddSingleton(provider =>
            new DashboardChanges(store, journal, provider.GetRequiredService<IHostApplicationLifetime>()));

        services.AddSingleton(_ => new SandboxWorker(
            store, clockStore, dueWork, dispatcher, options.LoggerFactory.CreateLogger<SandboxWorker>()));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<SandboxWorker>());
        services.AddSingleton<IHostLifetime>(new QuietLifetime());
    }
}
