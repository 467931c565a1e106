using System.Text.Json.Nodes;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>v2 messages that a shop would send, and variations of them.</summary>
internal static class V2Message
{
    /// <summary>A session of one line of 49.95.</summary>
    public static string Session(string number, Action<JsonObject>? change = null)
    {
        var session = JsonNode.Parse("""
            {
              "client": {
                "billinkUsername": "sandbox-user", "billinkID": "sandbox-client", "workflowNumber": "1",
                "returnURL": {
                  "successURL": "https://shop.example/done", "failURL": "https://shop.example/failed",
                  "cancelURL": "https://shop.example/cancelled", "backURL": "https://shop.example/cart?a=1&b=2"
                }
              },
              "customer": { "firstName": "Robin", "lastName": "Voorbeeld", "email": "robin@example.com", "mobile": "0600000000",
                  "type": "p", "birthdate": "" },
              "billingAddress": { "street": "Voorbeeldlaan", "houseNumber": "7", "postalCode": "1234AB", "city": "Utrecht",
                  "countryCode": "NL" },
              "transaction": {
                "totalAmount": "49.95", "totalTaxAmount": "8.67", "purchaseCountry": "NL", "purchaseCurrency": "EUR", "orderNumber": "",
                "orderItems": [
                  {
                    "code": "LAMP-3", "name": "Desk lamp", "totalProductAmount": "49.95", "productAmount": "49.95", "productTaxAmount":
                    "8.67",
                    "taxRate": "21", "quantity": "1"
                  }
                ]
              }
            }
            """)!.AsObject();
        session["transaction"]!["orderNumber"] = number;
        change?.Invoke(session);
        return session.ToJsonString();
    }

    /// <summary>A message on invoices.</summary>
    public static string Invoices(params JsonObject[] invoices) => Invoices(invoices, _ => { });

    public static string Invoices(JsonObject[] invoices, Action<JsonObject> change)
    {
        var message = Signed();
        message["invoices"] = new JsonArray([.. invoices]);
        change(message);
        return message.ToJsonString();
    }

    public static JsonObject Invoice(string number) => new() { ["number"] = number };

    public static JsonObject Payment(string number, decimal amount, string? description = null) =>
        new() { ["number"] = number, ["amount"] = amount, ["description"] = description ?? "Paid in the shop" };

    public static JsonObject Credit(string number, decimal amount) =>
        new() { ["number"] = number, ["creditAmount"] = amount, ["description"] = "Returned" };

    /// <summary>A message with credentials only.</summary>
    public static JsonObject Signed() => new() { ["billinkUsername"] = "sandbox-user", ["billinkID"] = "sandbox-client" };

    public static string SessionStatus(string id)
    {
        var message = Signed();
        message["sessionID"] = id;
        return message.ToJsonString();
    }

    /// <summary>A message about one invoice.</summary>
    public static string About(string number, Action<JsonObject>? change = null)
    {
        var message = Signed();
        message["invoiceNumber"] = number;
        message["workflowNumber"] = "1";
        change?.Invoke(message);
        return message.ToJsonString();
    }

    /// <summary>A dispute about an invoice.</summary>
    public static string Dispute(string number, Action<JsonObject>? change = null)
    {
        var message = new JsonObject
        {
            ["billinkUsername"] = "sandbox-user",
            ["billinkId"] = "sandbox-client",
            ["category"] = "3",
            ["customerEmail"] = "robin@example.com",
            ["customerName"] = "Robin Voorbeeld",
            ["file"] = "SGVsbG8=",
            ["fileName"] = "lamp.jpg",
            ["invoice"] = number,
            ["locale"] = "nl",
            ["message"] = "The lamp shade arrived broken.",
        };
        change?.Invoke(message);
        return message.ToJsonString();
    }

    /// <summary>A merchant to create.</summary>
    public static string Merchant(string username, Action<JsonObject>? change = null)
    {
        var message = Signed();
        foreach (var (name, value) in JsonNode.Parse("""
            {
              "companyName": "Voorbeeld B.V.", "cocNumber": "12345678", "vatNumber": "NL000000000B01", "firstName": "Sam", "lastName":
              "Proefpersoon",
              "phone": "+31 600000000", "contactEmail": "service@example.com", "contactPhone": "030-0000000", "street": "Voorbeeldlaan",
              "houseNumber": "7", "postCode": "1234AB", "city": "'s-Hertogenbosch", "countryCode": "NL", "bankAccountNumber":
              "NL91ABNA0417164300",
              "bic": "ABNANL2A", "tnv": "Voorbeeld B.V.", "logoBase64": "SGVsbG8="
            }
            """)!.AsObject())
        {
            message[name] = value!.DeepClone();
        }

        message["username"] = username;
        message["email"] = $"{username}@example.com";
        change?.Invoke(message);
        return message.ToJsonString();
    }
}
