using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Delivery;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>Sets the address of a webhook channel.</summary>
internal sealed class SetWebhookHandler<TRequest, TCode>(
    BillinkOperation<TRequest, WebhookResponse> operation,
    WebhookChannel channel,
    WebhookAddressPolicy addresses,
    Func<TRequest, (string? Username, string? Id, string? Url)> read)
    : WebhookHandler<TRequest, WebhookResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TCode : struct, Enum
{
    private bool IsSigned => channel is WebhookChannel.SignedOrder or WebhookChannel.SignedSession;

    protected override (string?, string?) CredentialsOf(TRequest request) => (read(request).Username, read(request).Id);

    protected override ApiError? Check(TRequest request)
    {
        var url = read(request).Url;
        if (string.IsNullOrWhiteSpace(url))
            return Error(nameof(SetSessionWebhookV3ErrorCode.MissingUrl));
        return addresses.Accepts(url, IsSigned) ? null : Error(nameof(SetSessionWebhookV3ErrorCode.InvalidUrl));
    }

    protected override ApiResult<WebhookResponse> Apply(TRequest request, Merchant merchant)
    {
        if (IsSigned && merchant.Webhooks.Secret is null)
            return Error(nameof(SetSessionWebhookV3ErrorCode.NoSecret));
        merchant.Webhooks = merchant.Webhooks.With(channel, read(request).Url);
        return new WebhookResponse { Status = ReplyStatus.Success, Message = "Webhook has been set" };
    }
}
