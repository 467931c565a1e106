using System.Text.Json.Nodes;
using Billink.Testing;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>Published messages pass through the models unchanged: no member is lost, added or of another type.</summary>
public class FixtureTests
{
    /// <summary>The beginnings of file names, and how their messages are read and written. The longest match counts.</summary>
    private static readonly Dictionary<string, Func<string, string>> Messages = new(StringComparer.Ordinal)
    {
        ["credit.request"] = RoundTrip<CreditRequest>,
        ["credit.response.200"] = RoundTrip<CreditResponse>,
        ["session-create.request"] = RoundTrip<CreateSessionRequest>,
        ["session-create.response.200"] = RoundTrip<CreateSessionResponse>,
        ["session-create.response.400"] = RoundTrip<BackendError>,
        ["session-create.response.404"] = RoundTrip<StatusMessage>,
        ["session-create.response.416"] = RoundTrip<BackendReply>,
        ["session-status.request"] = RoundTrip<GetSessionStatusRequest>,
        ["session-status.response.200"] = RoundTrip<GetSessionStatusResponse>,
        ["webhook-order."] = RoundTrip<OrderWebhook>,
        ["webhook-session."] = RoundTrip<SessionWebhook>,
        ["webhook-v3.secret-generate.request"] = RoundTrip<GenerateWebhookSecretRequest>,
        ["webhook-v3.secret-generate.response.200"] = RoundTrip<GenerateWebhookSecretResponse>,
        ["webhook-v3.set-order.request"] = RoundTrip<SetOrderWebhookV3Request>,
        ["webhook-v3.set-session.request"] = RoundTrip<SetSessionWebhookV3Request>,
        ["webhook-v3.set.response.200"] = RoundTrip<WebhookResponse>,
        ["webhook-v3.set.response.400"] = RoundTrip<StatusMessage>,
        ["webshop-settings.request"] = RoundTrip<GetMerchantSettingsRequest>,
        ["webshop-settings.response.200"] = RoundTrip<GetMerchantSettingsResponse>,
    };

    public static TheoryData<string> Files => Repository.Shared is null
        ? []
        : [.. Directory.EnumerateFiles(Repository.SharedFile("fixtures", "v2"), "*.json")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void A_published_message_is_read_and_written_unchanged(string file)
    {
        var json = File.ReadAllText(Repository.SharedFile("fixtures", "v2", file));
        var (_, roundTrip) = Messages
            .Where(entry => file.StartsWith(entry.Key, StringComparison.Ordinal))
            .MaxBy(entry => entry.Key.Length);

        var written = roundTrip(json);

        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)).ShouldBeTrue($"{json}\nbecame\n{written}");
    }

    private static string RoundTrip<T>(string json) => Wire.Write(Wire.Read<T>(json));
}
