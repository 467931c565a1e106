using Billink.Testing;

namespace Billink.Contracts.Tests.Fixtures;

/// <summary>Our OpenAPI contract validates examples of v2 that others published.</summary>
public class FixtureTestsV2
{
    /// <summary>The beginnings of file names, and their schemas. The longest match counts.</summary>
    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["credit.request"] = "CreditRequest",
        ["credit.response.200"] = "CreditResponse",
        ["session-create.request"] = "CreateSessionRequest",
        ["session-create.response.200"] = "CreateSessionResponse",
        ["session-create.response.400"] = "BackendError",
        ["session-create.response.404"] = "StatusMessage",
        ["session-create.response.416"] = "BackendReply",
        ["session-status.request"] = "GetSessionStatusRequest",
        ["session-status.response.200"] = "GetSessionStatusResponse",
        ["webhook-order."] = "OrderWebhook",
        ["webhook-session."] = "SessionWebhook",
        ["webhook-v3.secret-generate.request"] = "GenerateWebhookSecretRequest",
        ["webhook-v3.secret-generate.response.200"] = "GenerateWebhookSecretResponse",
        ["webhook-v3.set-order.request"] = "SetOrderWebhookV3Request",
        ["webhook-v3.set-session.request"] = "SetSessionWebhookV3Request",
        ["webhook-v3.set.response.200"] = "WebhookResponse",
        ["webhook-v3.set.response.400"] = "StatusMessage",
        ["webshop-settings.request"] = "GetMerchantSettingsRequest",
        ["webshop-settings.response.200"] = "GetMerchantSettingsResponse",
    };

    public static TheoryData<string> Documents => Repository.Shared is null
        ? []
        :
        [
            .. Directory.EnumerateFiles(Repository.SharedFile("fixtures", "v2"), "*.json")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    [SharedTheory]
    [MemberData(nameof(Documents))]
    public void A_document_is_valid(string file)
    {
        var schema = Schemas.Where(entry => file.StartsWith(entry.Key, StringComparison.Ordinal)).MaxBy(entry => entry.Key.Length).Value;
        // In a document, <name> stands for a value.
        var json = File.ReadAllText(Repository.SharedFile("fixtures", "v2", file)).Replace("<", "", StringComparison.Ordinal)
            .Replace(">", "", StringComparison.Ordinal);
        ContractSchemas.ValidateJsonAsRead(schema, json).ShouldBeEmpty();
    }
}
