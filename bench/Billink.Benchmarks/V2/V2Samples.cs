namespace Billink.Benchmarks.V2;

/// <summary>A big request and two replies, as they are on the wire. All persons are invented.</summary>
internal static class V2Samples
{
    public static string Session { get; } = $$$"""
        {"client":{"billinkUsername":"example-shop","billinkID":"00112233445566778899aabbccddeeff00112233","workflowNumber":"2",
        "options":{"logoURL":"https://shop.example/logo.svg"},"returnURL":{"successURL":"https://shop.example/checkout/done",
        "failURL":"https://shop.example/checkout/failed","backURL":"https://shop.example/cart",
        "cancelURL":"https://shop.example/checkout/cancelled"}},
        "customer":{"firstName":"Sam","lastName":"Proefpersoon","email":"sam@example.com","mobile":"0600000000","type":"b","initials":"S.",
        "company":"Voorbeeld B.V.","companyNumber":"12345678","payTrustScore":10},
        "billingAddress":{"street":"Voorbeeldlaan","houseNumber":"7","houseExtension":"B",
        "postalCode":"1234AB","city":"Utrecht","countryCode":"NL"},
        "shippingAddress":{"street":"Teststeenweg","houseNumber":"100","postalCode":"2000","city":"Antwerpen","countryCode":"BE"},
        "transaction":{"totalAmount":"499.50","totalTaxAmount":"86.70","purchaseCountry":"NL","purchaseCurrency":"EUR",
        "orderNumber":"shop-2025-0042","customInvoiceID":"INV-42","orderItems":[{{{Items(10)}}}]}}
        """;

    public static string CreditReply { get; } = $$"""
        {"result":"MSG","statuses":[{{string.Join(',', Enumerable.Range(1, 5).Select(number => $$"""
        {"code":200,"invoiceNumber":"shop-2025-{{number:0000}}","message":"Credit applied: 12.50 EURO.; step restarted."}
        """))}}]}
        """;

    public static string OrderInfoReply { get; } = $$"""
        {"code":"200","invoices":[{{string.Join(',', Enumerable.Range(1, 5).Select(number => $$"""
        {"invoiceNumber":"shop-2025-{{number:0000}}","status":2,"description":"The invoice was sent.","paidout":true}
        """))}}],"result":"MSG"}
        """;

    private static string Items(int count) => string.Join(',', Enumerable.Range(1, count).Select(number => $$"""
        {"code":"LAMP-{{number}}","name":"Desk lamp, model {{number}}","totalProductAmount":"49.95","productAmount":"49.95",
        "productTaxAmount":"8.67","taxRate":"21","quantity":"1"}
        """));
}
