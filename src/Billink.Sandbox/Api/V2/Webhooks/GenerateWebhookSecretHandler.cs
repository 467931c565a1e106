using System.Security.Cryptography;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>Makes a secret, which replaces the one before it at once (inferred).</summary>
internal sealed class GenerateWebhookSecretHandler()
    : WebhookHandler<GenerateWebhookSecretRequest, GenerateWebhookSecretResponse, GenerateWebhookSecretErrorCode>(V2Operations.GenerateWebhookSecret)
{
    private const int Length = 32;

    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length));

    protected override (string?, string?) CredentialsOf(GenerateWebhookSecretRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiResult<GenerateWebhookSecretResponse> Answer(GenerateWebhookSecretRequest request, Merchant merchant)
    {
        var secret = NewSecret();
        merchant.Webhooks = merchant.Webhooks with { Secret = secret };
        return new GenerateWebhookSecretResponse
        {
            Status = ReplyStatus.Success,
            Message = "Webhook V3 secret is generated successfully",
            Secret = secret,
        };
    }
}
