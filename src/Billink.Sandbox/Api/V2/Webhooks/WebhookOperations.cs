using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Services.Delivery;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>The nine operations on webhooks.</summary>
internal static class WebhookOperations
{
    public static IEnumerable<IV2Handler> All(WebhookAddressPolicy addresses)
    {
        return
        [
            new SetWebhookHandler<SetOrderWebhookRequest, SetOrderWebhookErrorCode>(
                V2Operations.SetOrderWebhook, WebhookChannel.Order, addresses, request =>
                    (request.BillinkUsername, request.BillinkId, request.Url)),
            new SetWebhookHandler<SetSessionWebhookRequest, SetSessionWebhookErrorCode>(
                V2Operations.SetSessionWebhook, WebhookChannel.Session, addresses, request =>
                    (request.BillinkUsername, request.BillinkId, request.Url)),
            new SetWebhookHandler<SetOrderWebhookV3Request, SetOrderWebhookV3ErrorCode>(
                V2Operations.SetOrderWebhookV3, WebhookChannel.SignedOrder, addresses, request =>
                    (request.BillinkUsername, request.BillinkId, request.Url)),
            new SetWebhookHandler<SetSessionWebhookV3Request, SetSessionWebhookV3ErrorCode>(
                V2Operations.SetSessionWebhookV3, WebhookChannel.SignedSession, addresses, request =>
                    (request.BillinkUsername, request.BillinkId, request.Url)),
            new DisableWebhookHandler<DisableOrderWebhookRequest, DisableOrderWebhookErrorCode>(
                V2Operations.DisableOrderWebhook, WebhookChannel.Order, request => (request.BillinkUsername, request.BillinkId)),
            new DisableWebhookHandler<DisableSessionWebhookRequest, DisableSessionWebhookErrorCode>(
                V2Operations.DisableSessionWebhook, WebhookChannel.Session, request => (request.BillinkUsername, request.BillinkId)),
            new DisableWebhookHandler<DisableOrderWebhookV3Request, DisableOrderWebhookV3ErrorCode>(
                V2Operations.DisableOrderWebhookV3, WebhookChannel.SignedOrder, request => (request.BillinkUsername, request.BillinkId)),
            new DisableWebhookHandler<DisableSessionWebhookV3Request, DisableSessionWebhookV3ErrorCode>(
                V2Operations.DisableSessionWebhookV3, WebhookChannel.SignedSession, request =>
                    (request.BillinkUsername, request.BillinkId)),
            new GenerateWebhookSecretHandler(),
        ];
    }
}
