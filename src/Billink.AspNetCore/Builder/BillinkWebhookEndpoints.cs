using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that receive webhooks.</summary>
public static class BillinkWebhookEndpoints
{
    /// <summary>
    /// Maps <c>{prefix}/order</c> and <c>{prefix}/session</c>. Set their URLs at Billink with <c>Webhooks.SetOrderV3Async</c> and
    /// <c>SetSessionV3Async</c>. Both endpoints accept orders and sessions, and distinguish them by their content.
    /// </summary>
    /// <remarks>
    /// Returns 200 when a delivery is handled, now or earlier; 401 when it can't be verified (the log has the reason); 400 when it isn't
    /// JSON; 413 when it is too large; 500 when the handler failed; 503 when it is still being handled. Billink retries after 500 and 503.
    /// The endpoints allow anonymous access, because the signature authenticates a delivery.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The prefix of both paths, as in <c>/billink</c>.</param>
    /// <param name="name">The name of the merchant, as in <c>AddBillinkWebhooks(name, …)</c>; null if there is only one.</param>
    /// <returns>The builder of both endpoints.</returns>
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
                "No handler of webhooks is registered. " +
                "Call AddOrderHandler<…>() or AddSessionHandler<…>() after AddBillinkWebhooks(…).");
        }

        var merchant = name ?? Options.DefaultName;
        // Reads the options now, so that the first valid ones are known before a change can make them invalid.
        services.GetRequiredService<WebhookKeys>().WarnOfBothGenerations(merchant);
        RequestDelegate receive = context => receiver.ReceiveAsync(context, merchant);
        var group = endpoints.MapGroup(prefix);
        group.MapPost("/order", receive);
        group.MapPost("/session", receive);
        return group.AllowAnonymous().ExcludeFromDescription();
    }
}
