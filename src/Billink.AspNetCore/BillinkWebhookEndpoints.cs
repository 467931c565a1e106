using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore;

/// <summary>Maps the addresses that Billink sends webhooks to.</summary>
public static class BillinkWebhookEndpoints
{
    /// <summary>
    /// Maps <c>{prefix}/order</c> and <c>{prefix}/session</c>: what to tell Billink with <c>Webhooks.SetOrderV3Async</c> and
    /// <c>SetSessionV3Async</c>. What comes to either is told apart by its content.
    /// </summary>
    /// <remarks>
    /// Answers 200 once a delivery is handled, now or before; 401 when it can't be shown to be Billink's, without a reason, which is in the
    /// log; 400 when it isn't JSON; 413
    /// when it is too large; 500 when the handler failed and 503 when it is busy, so that Billink tries again. Anonymous, as the signature
    /// is what lets a delivery in.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">Where, as in <c>/billink</c>.</param>
    /// <param name="name">The merchant, as in <c>AddBillinkWebhooks(name, …)</c>; null where there is one only.</param>
    /// <returns>Both endpoints, to add conventions to.</returns>
    /// <exception cref="InvalidOperationException"><c>AddBillinkWebhooks</c> wasn't called, or there is no handler.</exception>
    public static IEndpointConventionBuilder MapBillinkWebhooks(this IEndpointRouteBuilder endpoints, string prefix, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        var services = endpoints.ServiceProvider;
        var receiver = services.GetService<WebhookReceiver>()
            ?? throw new InvalidOperationException("Call services.AddBillinkWebhooks(…) before app.MapBillinkWebhooks(…).");
        var known = services.GetRequiredService<IServiceProviderIsService>();
        if (!known.IsService(typeof(IBillinkWebhookHandler<OrderWebhook>))
            && !known.IsService(typeof(IBillinkWebhookHandler<SessionWebhook>)))
        {
            throw new InvalidOperationException(
                "Nobody handles webhooks. Add AddOrderHandler<…>() or AddSessionHandler<…>() after AddBillinkWebhooks(…).");
        }

        var merchant = name ?? Options.DefaultName;
        RequestDelegate receive = context => receiver.ReceiveAsync(context, merchant);
        var group = endpoints.MapGroup(prefix);
        group.MapPost("/order", receive);
        group.MapPost("/session", receive);
        return group.AllowAnonymous().ExcludeFromDescription();
    }
}
