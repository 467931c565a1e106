using Billink.Sandbox.Api.V1.Handlers;
using Billink.Sandbox.Api.V2.Handlers;
using Billink.Sandbox.Control;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Pages.Checkout;
using Billink.Sandbox.Pages.Dashboard;
using Billink.Sandbox.Pages.Documents;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Billink.Sandbox.Hosting;

/// <summary>The web server. It reads no configuration of the process that it runs in, so that a sandbox in a test is like any other one.</summary>
internal static class SandboxApplication
{
    public static WebApplication Build(
        BillinkSandboxOptions options,
        SandboxExtensions extensions,
        SandboxStore store,
        CheckoutService sessions,
        SandboxWorker engine,
        ApiPipeline pipeline)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton(options.LoggerFactory);
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaximumBodySize;
        });

        var server = builder.Build();
        server.Urls.Add(options.Url);
        server.UseSameOrigin();
        extensions.Use(server);
        V1Endpoints.Map(server, store, options, pipeline);
        V2Endpoints.Map(server, store, options, pipeline);
        ControlRoutes.Map(server, sessions, engine);
        CheckoutRoutes.Map(server, sessions);
        FaultRoutes.Map(server, pipeline.Faults);
        JournalRoutes.Map(server, pipeline.Journal);
        new DashboardRoutes(store, sessions, engine, pipeline.Journal, extensions.Pages).Map(server);
        server.MapGet("/health", (RequestDelegate)(http => HealthAsync(http, store)));
        DisputeRoutes.Map(server, new DisputeService(store, options.TimeProvider));
        DocumentRoutes.Map(server, store);
        server.MapFallback((RequestDelegate)NotFoundAsync);
        return server;
    }

    /// <summary>200 when the database answers; a probe needs no more.</summary>
    private static async Task HealthAsync(HttpContext http, SandboxStore store)
    {
        var isHealthy = await store.ReadAsync(db => db.Database.CanConnectAsync(http.RequestAborted), http.RequestAborted);
        http.Response.StatusCode = isHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(isHealthy ? "healthy\n" : "the database doesn't answer\n", http.RequestAborted);
    }

    private static Task NotFoundAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync($"The Billink sandbox answers no {http.Request.Method} at this path.\n", http.RequestAborted);
    }
}
