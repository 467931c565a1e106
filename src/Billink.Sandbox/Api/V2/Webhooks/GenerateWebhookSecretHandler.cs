using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Delivery;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>Generates a secret, which replaces the earlier one at once (inferred).</summary>
internal sealed class GenerateWebhookSecretHandler()
    : WebhookHandler<GenerateWebhookSecretRequest, GenerateWebhookSecretResponse, GenerateWebhookSecretErrorCode>(
        V2Operations.GenerateWebhookSecret)
{
    protected override (string?, string?) CredentialsOf(
        GenerateWebhookSecretRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiResult<GenerateWebhookSecretResponse> Apply(GenerateWebhookSecretRequest request, Merchant merchant)
    {
        var secret = WebhookSignature.NewSecret();
        merchant.Webhooks = merchant.Webhooks with { Secret = secret };
        return new GenerateWebhookSecretResponse
        {
            Status = ReplyStatus.Success,
            Message = "Webhook V3 secret is generated successfully",
            Secret = secret,
        };
    }
}
