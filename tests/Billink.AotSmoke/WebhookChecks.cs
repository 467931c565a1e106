using Billink.V2;
using Billink.Webhooks;

namespace Billink.AotSmoke;

/// <summary>Webhooks: signed and unsigned, of an order, of a session and of neither.</summary>
internal static class WebhookChecks
{
    private static readonly byte[] Order =
        """
        {"event":"order_paid","invoice_number":"1AB-A-1","invoice_number_clean":"A-1","order_id":"7","timestamp":"2026-07-01 12:00:00"}
        """u8.ToArray();

    private static readonly byte[] Session = """{"status":"session_expired","invoiceNumber":"A-1"}"""u8.ToArray();

    private static readonly byte[] Other = """{"news":[1,2]}"""u8.ToArray();

    public static void Run(Smoke smoke)
    {
        smoke.Run("a signed webhook is verified and read", Signed);
        smoke.Run("a webhook with another signature is refused", WronglySigned);
        smoke.Run("unsigned webhooks are read", Unsigned);
    }

    private static void Signed()
    {
        // The new secret comes first.
        var secrets = new BillinkWebhookSecrets(["new-secret", "old-secret"]);
        var now = DateTimeOffset.UtcNow;
        var signature = BillinkWebhook.Sign(Order, now, new BillinkWebhookSecrets("old-secret"));
        var timestamp = now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

        var verification = BillinkWebhook.Verify(Order, signature, timestamp, secrets);

        Smoke.Expect(verification is { IsValid: true, SecretIndex: 1 }, verification.Message);
        Smoke.Expect(IsOrder(BillinkWebhook.Parse(Order)), "an order");
    }

    private static void WronglySigned()
    {
        var verification = BillinkWebhook.Verify(Order, new string('0', 64), "1750000000", new BillinkWebhookSecrets("secret"));

        Smoke.Expect(verification.Failure is BillinkWebhookFailure.SignatureWrong, verification.Message);
    }

    private static void Unsigned()
    {
        Smoke.Expect(IsOrder(BillinkWebhook.Parse(Order)), "an order");
        Smoke.Expect(
            BillinkWebhook.Parse(Session) is BillinkSessionMessage { Session: var session } && session.Status == SessionStatus.Expired,
            "a session");
        Smoke.Expect(BillinkWebhook.Parse(Other) is BillinkUnknownMessage { Reason.Length: > 0 }, "something else");
    }

    private static bool IsOrder(BillinkWebhookMessage message) =>
        message is BillinkOrderMessage { Order: var order, OccurredAt: { Offset.Hours: 2 } }
        && order.Event == OrderWebhookEvent.OrderPaid
        && order.InvoiceNumberClean == "A-1";
}
