using System.Xml.Linq;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>v1 messages that a shop would send, and variations of them.</summary>
internal static class V1Message
{
    private static readonly (string, string)[] Header =
    [
        ("VERSION", "BILLINK2.0"),
        ("CLIENTUSERNAME", "sandbox-user"),
        ("CLIENTID", "sandbox-client"),
    ];

    private static readonly (string, string)[] Customer =
    [
        ("WORKFLOWNUMBER", "1"),
        ("TYPE", "P"),
        ("FIRSTNAME", "Robin"),
        ("INITIALS", "R"),
        ("LASTNAME", "Voorbeeld"),
        ("STREET", "Voorbeeldlaan"),
        ("HOUSENUMBER", "7"),
        ("HOUSEEXTENSION", "B"),
        ("POSTALCODE", "1234 AB"),
        ("CITY", "Utrecht"),
        ("COUNTRYCODE", "NL"),
        ("PHONENUMBER", "+31 600000000"),
        ("BIRTHDATE", "31-12-1990"),
        ("EMAIL", "robin@example.com"),
        ("IP", "127.0.0.1"),
    ];

    /// <summary>A check, with elements changed, added, or taken away where the value is null.</summary>
    public static string Check(params (string Element, string? Value)[] changes) =>
        Write([.. Header, ("ACTION", "Check"), .. Customer, ("ORDERAMOUNT", "49.95")], changes);

    /// <summary>An order of one line of 49.95, with elements changed, added, or taken away where the value is null.</summary>
    public static string Order(string uuid, string number, params (string Element, string? Value)[] changes) =>
        Order(uuid, number, [Item(("CODE", "LAMP-3"), ("DESCRIPTION", "Desk lamp"), ("ORDERQUANTITY", "1"), ("PRICEINCL", "49.95"),
            ("BTW", "21"))], changes);

    public static string Order(string uuid, string number, XElement[] items, params (string Element, string? Value)[] changes)
    {
        var api = Build(
            [.. Header, ("ACTION", "Order"), .. Customer, ("ORDERNUMBER", number), ("DATE", "15-01-2026"), ("CHECKUUID", uuid)], changes);
        api.Add(new XElement("ORDERITEMS", items));
        return api.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A message on invoices.</summary>
    public static string Invoices(string action, params XElement[] items) => Invoices(action, items, []);

    public static string Invoices(string action, XElement[] items, params (string Element, string? Value)[] changes)
    {
        var api = Build([.. Header, ("ACTION", action)], changes);
        api.Add(new XElement("INVOICES", items));
        return api.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A message with a header only, or with other elements directly below the root.</summary>
    public static string HeaderOnly(
        string action, params (string Element, string? Value)[] more) => Write([.. Header, ("ACTION", action)], more);

    public static XElement Item(params (string Element, string Value)[] children) =>
        new("ITEM", children.Select(child => new XElement(child.Element, child.Value)));

    private static string Write((string Element, string Value)[] children, (string Element, string? Value)[] changes) =>
        Build(children, changes).ToString(SaveOptions.DisableFormatting);

    private static XElement Build((string Element, string Value)[] children, (string Element, string? Value)[] changes)
    {
        var api = new XElement("API", children.Select(child => new XElement(child.Element, child.Value)));
        foreach (var (element, value) in changes)
            api.SetElementValue(element, value);
        return api;
    }
}
