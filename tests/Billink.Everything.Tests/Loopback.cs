using Billink.Sending;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Billink;

/// <summary>A server on this machine that keeps the last request and returns a given reply.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly HttpClient http = new(HttpBillinkSender.NewHandler());

    private Loopback(WebApplication server) => this.server = server;

    public string Request { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>The form of the last request, as ASP.NET Core reads it; null if it had none in parts.</summary>
    public IFormCollection? Form { get; private set; }

    public IHeaderDictionary Headers { get; private set; } = new HeaderDictionary();

    public (int Status, string Body, string MediaType) Reply { get; set; } = (200, "{}", "application/json");

    public Uri Url => new(server.Urls.First());

    public BillinkTransport Transport => new(
        new HttpBillinkSender(http), new BillinkOptions { BaseUrl = Url, Username = "user", Id = "key" });

    public static async Task<Loopback> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var loopback = new Loopback(application);
        application.Run(loopback.AnswerAsync);
        await application.StartAsync();
        return loopback;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Request = $"{context.Request.Method} {target}";
        Headers = new HeaderDictionary(context.Request.Headers.ToDictionary());
        var isForm = context.Request.ContentType?.StartsWith("multipart/", StringComparison.Ordinal) is true;
        Form = isForm ? await context.Request.ReadFormAsync() : null;
        using var reader = new StreamReader(context.Request.Body);
        Body = await reader.ReadToEndAsync();
        context.Response.StatusCode = Reply.Status;
        if (Reply.Body.Length == 0)
            return;
        context.Response.ContentType = Reply.MediaType;
        // A reply can be what was sent.
        await context.Response.WriteAsync(Reply.Body is "echo" ? Body : Reply.Body);
    }
}
