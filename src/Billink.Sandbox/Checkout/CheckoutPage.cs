using System.Globalization;
using System.Text.Encodings.Web;
using Billink.Sandbox.Sessions;
using Billink.V2;

namespace Billink.Sandbox.Checkout;

/// <summary>The page of a session: what is to be paid, and what the shopper can do about it.</summary>
internal static class CheckoutPage
{
    public static string Of(Session session, DateTimeOffset now)
    {
        var status = session.StatusAt(now);
        var total = session.Purchase.Total.ToString("0.00", CultureInfo.InvariantCulture);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Billink sandbox: checkout</title></head>
            <body>
            <h1>Billink sandbox: checkout</h1>
            <p>Order {Text(session.OrderNumber)}, EUR {total}. Session status: {Text(status.Value)}.</p>
            {(status == SessionStatus.Active ? Buttons(session) : "")}
            {Back(session)}
            </body>
            </html>
            """;
    }

    private static string Buttons(Session session) =>
        Button(session, "accept", "Pay afterwards") + Button(session, "decline", "Be declined") + Button(session, "cancel", "Cancel");

    private static string Button(Session session, string verb, string text) =>
        $"""<form method="post" action="/checkout/{Text(session.Id)}/{verb}"><button>{text}</button></form>""";

    private static string Back(Session session) =>
        session.ReturnTo.Back is { } address ? $"""<p><a href="{Text(address)}">Back to the shop</a></p>""" : "";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
