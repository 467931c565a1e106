using System.Text;
using System.Text.Json;

namespace Billink.Soak;

/// <summary>
/// Sends the requests of shops and of a developer, in the same order again and again: an order through v2, an order through v1, reads,
/// mistakes and pages. Eight shoppers do so at the same time.
/// </summary>
/// <param name="http">The connection to the sandbox.</param>
/// <param name="number">The number of this shopper.</param>
internal sealed class Shopper(HttpClient http, int number)
{
    private const string Credentials = "\"billinkUsername\":\"sandbox-user\",\"billinkID\":\"sandbox-client\"";

    private int round;

    /// <summary>Requests that weren't answered as expected.</summary>
    public int Failed { get; private set; }

    /// <summary>Orders and sessions that were made.</summary>
    public int Orders { get; private set; }

    /// <summary>One round. Calls back before each request, and stops when told so.</summary>
    public async Task RoundAsync(Func<bool> mayContinue)
    {
        var (session, order) = ($"s{number}-{round}", $"o{number}-{round++}");
        foreach (var step in Steps(session, order))
        {
            if (!mayContinue())
                return;
            await step();
        }
    }

    private IEnumerable<Func<Task>> Steps(string session, string order)
    {
        string id = "", uuid = "";
        yield return async () =>
        {
            using var reply = JsonDocument.Parse(await PostAsync("/v2/session/create", Session(session)));
            id = reply.RootElement.GetProperty("sessionID").GetString() ?? "";
            Orders++;
        };
        yield return () => GetAsync($"/checkout/{id}");
        yield return () => PostAsync("/v2/session/status", $"{{{Credentials},\"sessionID\":\"{id}\"}}");
        yield return () => PostAsync($"/_sandbox/sessions/{id}/accept", "");
        yield return () => PostAsync("/v2/client/order-info", Invoices($"{{\"number\":\"{session}\"}}"));
        yield return () => PostAsync("/v2/client/start-workflow", Invoices($"{{\"number\":\"{session}\"}}"));
        yield return () => PostAsync(
            "/v2/client/invoice/credit", Invoices($"{{\"number\":\"{session}\",\"creditAmount\":5,\"description\":\"Returned\"}}"));
        yield return async () =>
        {
            uuid = Element(await PostAsync("/v1/client/check", V1("Check", Customer + "<ORDERAMOUNT>49.95</ORDERAMOUNT>")), "UUID");
        };
        yield return async () =>
        {
            await PostAsync("/v1/client/order", V1("Order", Customer + $"""
                <ORDERNUMBER>{order}</ORDERNUMBER><DATE>15-01-2026</DATE><CHECKUUID>{uuid}</CHECKUUID><ORDERITEMS><ITEM><CODE>LAMP</CODE>
                <DESCRIPTION>Desk lamp</DESCRIPTION><ORDERQUANTITY>1</ORDERQUANTITY><PRICEINCL>49.95</PRICEINCL><BTW>21</BTW></ITEM>
                </ORDERITEMS>
                """));
            Orders++;
        };
        yield return () => PostAsync("/v1/client/status", V1Invoice("Status", order, ""));
        yield return () => PostAsync("/v1/client/start-workflow", V1Invoice("activate order", order, ""));
        yield return () => PostAsync(
            "/v1/client/payment", V1Invoice("Payment", order, "<AMOUNT>49.95</AMOUNT><DESCRIPTION>Paid</DESCRIPTION>"));
        yield return () => PostAsync("/v1/client/status", "<API>");
        yield return () => PostAsync("/v2/client/order-info", "{");
        yield return () => PostAsync("/v2/client/webshop-settings", $"{{{Credentials}}}");
        yield return () => GetAsync("/");
        yield return () => GetAsync("/dashboard/orders");
        yield return () => GetAsync("/dashboard/journal");
        yield return () => GetAsync("/_sandbox/clock");
        yield return () => GetAsync("/health");
    }

    private const string Customer = """
        <WORKFLOWNUMBER>1</WORKFLOWNUMBER><TYPE>P</TYPE><FIRSTNAME>Robin</FIRSTNAME><INITIALS>R</INITIALS><LASTNAME>Voorbeeld</LASTNAME>
        <STREET>Voorbeeldlaan</STREET><HOUSENUMBER>7</HOUSENUMBER><POSTALCODE>1234 AB</POSTALCODE><CITY>Utrecht</CITY>
        <COUNTRYCODE>NL</COUNTRYCODE><PHONENUMBER>+31 600000000</PHONENUMBER><BIRTHDATE>31-12-1990</BIRTHDATE>
        <EMAIL>robin@example.com</EMAIL><IP>127.0.0.1</IP>
        """;

    private static string Session(string order) => $$$"""
        {"client":{ {{{Credentials}}},"workflowNumber":"1"},
        "customer":{"firstName":"Robin","lastName":"Voorbeeld","email":"robin@example.com","mobile":"0600000000","type":"p","initials":"R"},
        "billingAddress":{"street":"Voorbeeldlaan","houseNumber":"7","postalCode":"1234AB","city":"Utrecht","countryCode":"NL"},
        "transaction":{"totalAmount":"49.95","totalTaxAmount":"8.67","purchaseCountry":"NL","purchaseCurrency":"EUR",
        "orderNumber":"{{{order}}}","orderItems":[{"code":"LAMP","name":"Desk lamp","totalProductAmount":"49.95","productAmount":"49.95",
        "productTaxAmount":"8.67","taxRate":"21","quantity":"1"}]}}
        """;

    private static string Invoices(string invoice) => $"{{{Credentials},\"invoices\":[{invoice}]}}";

    private static string V1(string action, string content) => "<API><VERSION>BILLINK2.0</VERSION><CLIENTUSERNAME>sandbox-user"
        + $"</CLIENTUSERNAME><CLIENTID>sandbox-client</CLIENTID><ACTION>{action}</ACTION>{content}</API>";

    private static string V1Invoice(string action, string order, string more) => V1(
        action,
        $"<INVOICES><ITEM><WORKFLOWNUMBER>1</WORKFLOWNUMBER><INVOICENUMBER>{order}</INVOICENUMBER>{more}</ITEM></INVOICES>");

    private static string Element(string xml, string name)
    {
        var start = xml.IndexOf($"<{name}>", StringComparison.Ordinal) + name.Length + 2;
        return xml[start..xml.IndexOf($"</{name}>", StringComparison.Ordinal)];
    }

    private async Task GetAsync(string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        await CheckAsync(path, response);
    }

    private async Task<string> PostAsync(string path, string body)
    {
        var mediaType = path.StartsWith("/v1/", StringComparison.Ordinal) ? "text/xml" : "application/json";
        using var content = new StringContent(body, Encoding.UTF8, mediaType);
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await CheckAsync(path, response);
    }

    private async Task<string> CheckAsync(string path, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        // v1 answers mistakes with 200, v2 with 400. Two requests of a round are mistakes.
        if (response.IsSuccessStatusCode || (int)response.StatusCode is 400)
            return text;
        Failed++;
        await Console.Error.WriteLineAsync($"{(int)response.StatusCode} {path}: {text[..Math.Min(text.Length, 200)]}");
        return text;
    }
}
