using Verify = Billink.Analyzers.Tests.Verify<Billink.Analyzers.ClientPerRequestAnalyzer, Billink.Analyzers.CodeFixes.ClientPerRequestFix>;

namespace Billink.Analyzers.Tests;

/// <summary>BLK1004: a client for each request.</summary>
public class ClientPerRequestTests
{
    [Fact]
    public Task A_client_in_a_route_is_reported_and_becomes_a_parameter() => Verify.Code(
        """
        static class Shop
        {
            static void Map(WebApplication app, BillinkOptions options)
            {
                app.MapPost("/credit", async (CreditRequest request) =>
                {
                    using var billink = [|new BillinkClient(options)|];
                    return await billink.Orders.CreditAsync(request);
                });
            }
        }
        """,
        """
        static class Shop
        {
            static void Map(WebApplication app, BillinkOptions options)
            {
                app.MapPost("/credit", async (CreditRequest request, IBillinkClient billink) =>
                {
                    return await billink.Orders.CreditAsync(request);
                });
            }
        }
        """);

    [Fact]
    public Task The_parameter_precedes_optional_ones() => Verify.Code(
        """
        static class Shop
        {
            static void Map(WebApplication app, BillinkOptions options)
            {
                app.MapPost("/credit", async (CreditRequest request, int page = 1) =>
                {
                    using var billink = [|new BillinkClient(options)|];
                    return await billink.Orders.CreditAsync(request);
                });
            }
        }
        """,
        """
        static class Shop
        {
            static void Map(WebApplication app, BillinkOptions options)
            {
                app.MapPost("/credit", async (CreditRequest request, IBillinkClient billink, int page = 1) =>
                {
                    return await billink.Orders.CreditAsync(request);
                });
            }
        }
        """);

    [Fact]
    public Task A_lambda_without_types_gets_no_parameter() => Verify.Code("""
        static class Shop
        {
            static void Map(WebApplication app, BillinkOptions options)
            {
                app.MapPost("/credit", async (context) =>
                {
                    using var billink = [|new BillinkClient(options)|];
                    await billink.Orders.CreditAsync(null!);
                });
            }
        }
        """);

    [Fact]
    public Task A_client_of_an_object_for_one_request_is_reported() => Verify.Code("""
        class ShopController : ControllerBase
        {
            private readonly BillinkClient first = [|new BillinkClient(new BillinkOptions())|];
            public ShopController() => first = [|new BillinkClient(new BillinkOptions())|];
            public Task Post(CreditRequest request) => [|new BillinkClient(new BillinkOptions())|].Orders.CreditAsync(request);
        }

        class Handler : IBillinkWebhookHandler<OrderWebhook>
        {
            public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, System.Threading.CancellationToken cancellationToken) =>
                [|new BillinkClient(new BillinkOptions())|].Orders.CreditAsync(null!);
        }

        class Middleware
        {
            public Task InvokeAsync(HttpContext context) => [|new BillinkClient(new BillinkOptions())|].Orders.CreditAsync(null!);
        }
        """);

    [Fact]
    public Task A_scoped_or_transient_client_is_reported() => Verify.Code("""
        static class Shop
        {
            static void Add(IServiceCollection services, BillinkOptions options)
            {
                services.AddScoped<IBillinkClient>(_ => [|new BillinkClient(options)|]);
                services.AddTransient(_ => [|new BillinkClient(options)|]);
                services.AddKeyedScoped<IBillinkClient>("a", (_, _) => [|new BillinkClient(options)|]);
                services.AddKeyedTransient<IBillinkClient>("a", (_, _) => [|new BillinkClient(options)|]);
                services.TryAddKeyedScoped<IBillinkClient>("a", (_, _) => [|new BillinkClient(options)|]);
                services.TryAddKeyedTransient<IBillinkClient>("a", (_, _) => [|new BillinkClient(options)|]);
                services.Add(ServiceDescriptor.Scoped<IBillinkClient>(_ => [|new BillinkClient(options)|]));
                services.Add(ServiceDescriptor.KeyedTransient<IBillinkClient>("a", (_, _) => [|new BillinkClient(options)|]));
                services.AddSingleton<IBillinkClient>(_ => new BillinkClient(options));
                services.AddKeyedSingleton<IBillinkClient>("a", (_, _) => new BillinkClient(options));
            }
        }
        """);

    [Fact]
    public Task A_client_that_lives_on_is_not_reported() => Verify.Code("""
        class ShopController : ControllerBase
        {
            private static readonly BillinkClient Shared = new(new BillinkOptions());
            public Task Post(CreditRequest request) => Shared.For(new BillinkCredentials("", "")).Orders.CreditAsync(request);
        }

        static class Program
        {
            static void Start(WebApplication app, BillinkOptions options, IBillinkTransport transport)
            {
                var billink = new BillinkClient(options);
                app.MapPost("/credit", (CreditRequest request) => billink.Orders.CreditAsync(request));
                app.MapPost("/other", (CreditRequest request) => new BillinkClient(transport).Orders.CreditAsync(request));
            }
        }
        """);
}
