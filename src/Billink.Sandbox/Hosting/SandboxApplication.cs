using Billink.Sandbox.Api.V1.Handlers;
using Billink.Sandbox.Api.V2.Handlers;
using Billink.Sandbox.Control;
using Billink.Sandbox.Http.Faults;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Pages.Checkout;
using Billink.Sandbox.Pages.Dashboard;
using Billink.Sandbox.Pages.Documents;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.Sandbox.Hosting;

/// <summary>
/// The web application. It reads no configuration of the process in which it runs, so that a sandbox in a test behaves like any other.
/// </summary>
internal static class SandboxApplication
{
    public static WebApplication Build(BillinkSandboxOptions options, SandboxExtensions extensions, SandboxStore store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSandbox(options, extensions, store);
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaximumBodySize;
        });

        var application = builder.Build();
        application.Urls.Add(options.Url);
        Guard(application, options);
        extensions.Use(application);
        MapApi(application, application.Services);
        MapPages(application, application.Services);
        MapControl(application, application.Services);
        application.MapFallback((RequestDelegate)NotFoundAsync);
        return application;
    }

    /// <summary>Rejects requests that must reach no route.</summary>
    private static void Guard(WebApplication application, BillinkSandboxOptions options)
    {
        application.UseHostNames(options);
        if (options.UseForwardedHeaders)
        {
            var headers = new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            };
            // The proxy of a container network has no fixed address.
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            application.UseForwardedHeaders(headers);
            application.UseHostNames(options); // of the forwarded host
        }

        application.UseSameOrigin(options);
        application.UseNullCharacters();
    }

    private static void MapApi(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        services.GetRequiredService<V1Endpoints>().Map(routes);
        services.GetRequiredService<V2Endpoints>().Map(routes);
    }

    private static void MapPages(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        routes.MapFile("/style/pico.css", "pico.css");
        routes.MapFile("/style/common.css", "common.css");
        CheckoutRoutes.Map(routes, services.GetRequiredService<CheckoutService>());
        DocumentRoutes.Map(routes, services.GetRequiredService<SandboxStore>());
        ActivatorUtilities.CreateInstance<DashboardRoutes>(services, services.GetRequiredService<SandboxExtensions>().Pages).Map(routes);
    }

    private static void MapControl(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        SessionRoutes.Map(routes, services.GetRequiredService<CheckoutService>());
        DisputeRoutes.Map(routes, services.GetRequiredService<DisputeService>());
        ReviewRoutes.Map(routes, services.GetRequiredService<ReviewService>());
        ClockRoutes.Map(routes, services.GetRequiredService<SandboxClockControl>());
        WebhookRoutes.Map(routes, services.GetRequiredService<SandboxWebhooks>());
        DataRoutes.Map(routes, services.GetRequiredService<SandboxData>());
        FaultRoutes.Map(routes, services.GetRequiredService<SandboxFaults>());
        JournalRoutes.Map(routes, services.GetRequiredService<SandboxJournal>());
        HealthRoutes.Map(routes, services.GetRequiredService<SandboxStore>());
    }

    private static Task NotFoundAsync(HttpContext http) =>
        http.RejectAsync(StatusCodes.Status404NotFound, $"The Billink sandbox has nothing at this path for {http.Request.Method}.");
}
