using System.Globalization;
using System.Net;
using System.Text;
using Billink.AspNetCore.Webhooks;
using Billink.Testing;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>A shop on a free port of the loopback interface that receives webhooks, and a sender that signs as Billink does.</summary>
internal sealed class ReceivingShop : IAsyncDisposable
{
    public const string Secret = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=";

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };

    private ReceivingShop(WebApplication app, RecordingTimeProvider clock)
    {
        App = app;
        Clock = clock;
    }

    public WebApplication App { get; }

    public RecordingTimeProvider Clock { get; }

    /// <summary>Everything that was logged, exceptions included.</summary>
    public string Log =>
        string.Join('\n', App.Services.GetFakeLogCollector().GetSnapshot().Select(record => $"{record} {record.Exception}"));

    public Uri Url => new(App.Urls.Single());

    public static RecordingTimeProvider NewClock() => new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Starts a shop with one merchant.</summary>
    public static Task<ReceivingShop> StartAsync(
        Func<BillinkWebhookDelivery<OrderWebhook>, CancellationToken, Task>? order = null,
        Action<BillinkWebhookOptions>? options = null,
        Action<BillinkWebhooksBuilder>? build = null,
        RecordingTimeProvider? clock = null) => StartAsync(
            services =>
            {
                var webhooks = services.AddBillinkWebhooks(with =>
                {
                    with.Secrets.Add(Secret);
                    options?.Invoke(with);
                });
                if (order is not null)
                    Handle(webhooks, order);
                build?.Invoke(webhooks);
            },
            app => app.MapBillinkWebhooks("/billink"),
            clock);

    public static async Task<ReceivingShop> StartAsync(
        Action<IServiceCollection> services, Action<WebApplication> map, RecordingTimeProvider? clock = null)
    {
        clock ??= NewClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddFakeLogging().SetMinimumLevel(LogLevel.Debug).AddFilter("Microsoft", LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        services(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new ReceivingShop(app, clock);
    }

    public static void Handle<TWebhook>(
        BillinkWebhooksBuilder webhooks, Func<BillinkWebhookDelivery<TWebhook>, CancellationToken, Task> handle)
        where TWebhook : class => webhooks.Services.AddScoped<IBillinkWebhookHandler<TWebhook>>(_ => new DelegateHandler<TWebhook>(handle));

    public static string Order(string number, string @event = "order_paid", string time = "2026-01-15 13:00:00") =>
        $$"""{"order_id":"1","invoice_number":"7XY{{number}}","invoice_number_clean":"{{number}}" """ +
        $$""","workflow_id":"1","event":"{{@event}}","timestamp":"{{time}}"}""";

    public static string Session(string number, string status = "order_created") =>
        $$"""{"status":"{{status}}","invoiceNumber":"{{number}}","transactionId":"tx","billinkInvoiceNumber":"7XY{{number}}"}""";

    /// <summary>Sends as the signed generation does.</summary>
    public Task<HttpStatusCode> SendAsync(string body, string? id = "d-1", string secret = Secret, string path = "/billink/order",
        DateTimeOffset? sentAt = null, CancellationToken cancellationToken = default)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var signedAt = sentAt ?? Clock.GetUtcNow();
        return SendAsync(path, bytes, cancellationToken, id, BillinkWebhook.Sign(bytes, signedAt, new(secret)),
            signedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Sends as the first generation does.</summary>
    public Task<HttpStatusCode> SendUnsignedAsync(string body, string path = "/billink/order") =>
        SendAsync(path, Encoding.UTF8.GetBytes(body), default);

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    private async Task<HttpStatusCode> SendAsync(string path, byte[] body, CancellationToken cancellationToken, string? id = null,
        string? signature = null, string? timestamp = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Url, path)) { Content = new ByteArrayContent(body) };
        foreach (var (name, value) in new[] { ("X-Billink-Webhook-Id", id), ("X-Billink-Webhook-Signature", signature),
            ("X-Billink-Webhook-Timestamp", timestamp) })
        {
            if (value is not null)
                request.Headers.Add(name, value);
        }

        using var response = await Http.SendAsync(request, cancellationToken);
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldBeEmpty("a sender is told nothing but the status");
        return response.StatusCode;
    }
}
