using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>Ends deliveries of one channel; those that are due already are still sent. It succeeds where nothing was set, too.</summary>
internal sealed class DisableWebhookHandler<TRequest, TCode>(
    BillinkOperation<TRequest, WebhookResponse> operation, WebhookChannel channel, Func<TRequest, (string? Username, string? Id)> read)
    : WebhookHandler<TRequest, WebhookResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TCode : struct, Enum
{
    protected override (string?, string?) CredentialsOf(TRequest request) => read(request);

    protected override ApiResult<WebhookResponse> Answer(TRequest request, Merchant merchant)
    {
        merchant.Webhooks = merchant.Webhooks.With(channel, url: null);
        return new WebhookResponse { Status = ReplyStatus.Success, Message = "Webhook has been disabled" };
    }
}
