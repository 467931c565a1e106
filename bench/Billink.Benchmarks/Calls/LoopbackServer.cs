using System.Text;
using Billink.Benchmarks.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.Benchmarks.Calls;

/// <summary>A server that sends the same reply to every request while this process runs.</summary>
internal static class LoopbackServer
{
    /// <summary>Starts it on a free port.</summary>
    /// <returns>The server's address.</returns>
    public static Uri Start()
    {
        var reply = Encoding.UTF8.GetBytes(V2Samples.CreditReply);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = reply.Length;
            await context.Response.Body.WriteAsync(reply, context.RequestAborted);
        });
        // Ctrl+C must end the process, not only the server.
        app.Lifetime.ApplicationStopping.Register(static () => Environment.Exit(1));
        app.StartAsync().GetAwaiter().GetResult();
        return new Uri(app.Urls.Single());
    }
}
