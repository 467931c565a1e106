using Billink.Codecs;
using Billink.Webhooks;

namespace Billink.Fuzz.Targets;

/// <summary>Verifies and reads webhooks.</summary>
public static class WebhookTarget
{
    private static readonly BillinkWebhookSecrets Secrets = new("fuzz-secret");

    /// <summary>Runs the target.</summary>
    public static void Run(byte[] input)
    {
        var text = System.Text.Encoding.Latin1.GetString(input);
        if (BillinkWebhook.Verify(input, text, text, Secrets).Failure is BillinkWebhookFailure.None)
            throw new InvalidOperationException("A signature that nobody made is valid.");
        try
        {
            _ = BillinkWebhook.Parse(input).ToString();
        }
        catch (BillinkFormatException)
        {
            // Documented.
        }
    }
}
