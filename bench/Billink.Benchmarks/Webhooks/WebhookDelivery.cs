using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Billink.Benchmarks.Webhooks;

/// <summary>A signed delivery: verified, read, and handed to a handler, on one core.</summary>
public class WebhookDelivery
{
    private const string Secret = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=";

    private static readonly byte[] Body =
    [
        .. """{"event":"order_paid","invoice_number":"7XYA-shop-2025-0001","invoice_number_clean":"shop-2025-0001","""u8,
        .. "\"timestamp\":\"2026-01-15 12:00:00\"}"u8,
    ];

    private static readonly DateTimeOffset SentAt = DateTimeOffset.UtcNow;

    private readonly BillinkWebhookSecrets secrets = new(Secret);
    private readonly byte[] key = Encoding.ASCII.GetBytes(Secret);
    private readonly string timestamp = SentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    private readonly string signature;
    private readonly string wrong;
    private readonly WebApplication app = NewApplication();
    private readonly RequestDelegate receive;
    private long deliveries;

    public WebhookDelivery()
    {
        signature = BillinkWebhook.Sign(Body, SentAt, secrets);
        wrong = BillinkWebhook.Sign(Body, SentAt, new("another one"));
        receive = ((IEndpointRouteBuilder)app).DataSources.SelectMany(static source => source.Endpoints).First().RequestDelegate!;
        if (!VerifyBillink() || VerifyWrong() || !VerifyByHand())
            throw new InvalidOperationException("The ways to verify a delivery differ.");
    }

    [Benchmark]
    public bool VerifyByHand()
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(timestamp), .. Body];
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, signed), Convert.FromHexString(signature));
    }

    [Benchmark]
    public bool VerifyBillink() => BillinkWebhook.Verify(Body, signature, timestamp, secrets).IsValid;

    [Benchmark]
    public bool VerifyWrong() => BillinkWebhook.Verify(Body, wrong, timestamp, secrets).IsValid;

    [Benchmark]
    public BillinkWebhookMessage VerifyAndParse() =>
        VerifyBillink() ? BillinkWebhook.Parse(Body) : throw new InvalidOperationException("The delivery isn't Billink's.");

    /// <summary>Everything that an endpoint does, including the inbox in memory, without Kestrel.</summary>
    [Benchmark]
    public async Task<int> Receive()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.ContentLength = Body.Length;
        context.Request.Body = new MemoryStream(Body);
        context.Request.Headers["X-Billink-Webhook-Id"] = (deliveries++).ToString(CultureInfo.InvariantCulture);
        context.Request.Headers["X-Billink-Webhook-Signature"] = signature;
        context.Request.Headers["X-Billink-Webhook-Timestamp"] = timestamp;
        await receive(context);
        var status = context.Response.StatusCode;
        return status == 200 ? status : throw new InvalidOperationException($"The delivery was answered with {status}.");
    }

    private static WebApplication NewApplication()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddBillinkWebhooks(static options => options.Secrets.Add(Secret)).AddOrderHandler<Handler>();
        var application = builder.Build();
        application.MapBillinkWebhooks("/billink");
        return application;
    }

    private sealed class Handler : IBillinkWebhookHandler<OrderWebhook>
    {
        public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
