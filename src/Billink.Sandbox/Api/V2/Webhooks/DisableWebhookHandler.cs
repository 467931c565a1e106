using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>
/// Turns a webhook channel off. Deliveries that are already stored are still sent. It also succeeds if the channel wasn't set.
/// </summary>
internal sealed class DisableWebhookHandler<TRequest, TCode>(
    BillinkOperation<TRequest, WebhookResponse> operation, WebhookChannel channel, Func<TRequest, (string? Username, string? Id)> read)
    : WebhookHandler<TRequest, WebhookResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TCode : struct, Enum
{
    protected override (string?, string?) CredentialsOf(TRequest request) => read(request);

    protected override ApiResult<WebhookResponse> Apply(TRequest request, Merchant merchant)
    {
        merchant.Webhooks = merchant.Webhooks.With(channel, url: null);
        return new WebhookResponse { Status = ReplyStatus.Success, Message = "Webhook has been disabled" };
    }
}
