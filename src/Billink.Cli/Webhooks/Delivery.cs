using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Billink.Cli.Terminals;
using Billink.Codecs;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>Shows a delivery, with personal data masked.</summary>
internal static class Delivery
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Shows the body.</summary>
    public static void Show(ReadOnlyMemory<byte> body, Terminal terminal)
    {
        terminal.Line($"  {Title(body)}");
        var masked = BillinkMask.Reply(BillinkApiVersion.V2, body, "application/json");
        foreach (var line in Pretty(masked).Split('\n'))
            terminal.Line("  " + line, LineStyle.Muted);
    }

    /// <summary>Shows the outcome of a verification.</summary>
    public static void Show(BillinkWebhookVerification verification, Terminal terminal) =>
        terminal.Line($"  {verification.Message}", verification.IsValid ? LineStyle.Success : LineStyle.Error);

    private static string Title(ReadOnlyMemory<byte> body)
    {
        try
        {
            return BillinkWebhook.Parse(body) switch
            {
                BillinkOrderMessage { Order: var order } =>
                    $"order {order.InvoiceNumberClean}: {order.Event}{Remark(order.Event.IsKnown)}",
                BillinkSessionMessage { Session: var session } =>
                    $"session of {session.InvoiceNumber}: {session.Status}{Remark(session.Status.IsKnown)}",
                _ => "neither an order nor a session",
            };
        }
        catch (BillinkFormatException exception)
        {
            return exception.Message;
        }
    }

    private static string Remark(bool isKnown) => isKnown ? "" : " (not in the contract)";

    private static string Pretty(string json)
    {
        try
        {
            return JsonNode.Parse(json)!.ToJsonString(Indented);
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
