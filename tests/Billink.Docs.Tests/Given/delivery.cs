using Billink.Webhooks;

var secrets = new BillinkWebhookSecrets("…");
var body = """
    {"event":"order_paid","invoice_number":"1SBX2026-17","invoice_number_clean":"2026-17","timestamp":"2026-11-22 13:00:00"}
    """u8.ToArray();
var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
var signature = BillinkWebhook.Sign(body, DateTimeOffset.UtcNow, secrets);
