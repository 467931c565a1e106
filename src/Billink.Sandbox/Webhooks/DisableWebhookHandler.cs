using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.V2;

namespace Billink.Sandbox.Webhooks;

/// <summary>Ends deliveries of one channel; those that are due already are still sent. It succeeds where nothing was set, too.</summary>
internal sealed class DisableWebhookHandler<TRequest, TCode>(
    BillinkOperation<TRequest, WebhookResponse> operation, WebhookChannel channel, Func<TRequest, (string? Username, string? Id)> read)
    : WebhookHandler<TRequest, WebhookResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TCode : struct, Enum
{
    protected override (string?, string?) CredentialsOf(TRequest request) => read(request);

    protected override Answer<WebhookResponse> Answer(TRequest request, Merchant merchant)
    {
        merchant.Webhooks = merchant.Webhooks.With(channel, url: null);
        return new WebhookResponse { Status = ReplyStatus.Success, Message = "Webhook has been disabled" };
    }
}
