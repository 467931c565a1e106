using System.Text.Json.Serialization;

namespace Billink.Benchmarks.V2;

// The session request, handwritten for System.Text.Json: plain records with only the members on the wire.
#pragma warning disable MA0048 // One message, one file.

public sealed record PlainSession
{
    [JsonPropertyName("client")]
    public required PlainMerchant Client { get; init; }

    [JsonPropertyName("customer")]
    public required PlainCustomer Customer { get; init; }

    [JsonPropertyName("billingAddress")]
    public required PlainAddress BillingAddress { get; init; }

    [JsonPropertyName("shippingAddress")]
    public PlainAddress? ShippingAddress { get; init; }

    [JsonPropertyName("transaction")]
    public required PlainTransaction Transaction { get; init; }
}

public sealed record PlainMerchant
{
    [JsonPropertyName("billinkUsername")]
    public string? BillinkUsername { get; init; }

    [JsonPropertyName("billinkID")]
    public string? BillinkId { get; init; }

    [JsonPropertyName("workflowNumber")]
    public required string WorkflowNumber { get; init; }

    [JsonPropertyName("options")]
    public PlainOptions? Options { get; init; }

    [JsonPropertyName("returnURL")]
    public PlainReturnUrls? ReturnUrls { get; init; }
}

public sealed record PlainOptions
{
    [JsonPropertyName("logoURL")]
    public string? LogoUrl { get; init; }
}

public sealed record PlainReturnUrls
{
    [JsonPropertyName("successURL")]
    public string? SuccessUrl { get; init; }

    [JsonPropertyName("failURL")]
    public string? FailUrl { get; init; }

    [JsonPropertyName("backURL")]
    public string? BackUrl { get; init; }

    [JsonPropertyName("cancelURL")]
    public string? CancelUrl { get; init; }
}

public sealed record PlainCustomer
{
    [JsonPropertyName("firstName")]
    public required string FirstName { get; init; }

    [JsonPropertyName("lastName")]
    public required string LastName { get; init; }

    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("mobile")]
    public required string Mobile { get; init; }

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("initials")]
    public string? Initials { get; init; }

    [JsonPropertyName("gender")]
    public string? Gender { get; init; }

    [JsonPropertyName("birthdate")]
    public string? Birthdate { get; init; }

    [JsonPropertyName("company")]
    public string? Company { get; init; }

    [JsonPropertyName("companyNumber")]
    public string? CompanyNumber { get; init; }

    [JsonPropertyName("payTrustScore")]
    public int? PayTrustScore { get; init; }
}

public sealed record PlainAddress
{
    [JsonPropertyName("street")]
    public required string Street { get; init; }

    [JsonPropertyName("houseNumber")]
    public required string HouseNumber { get; init; }

    [JsonPropertyName("houseExtension")]
    public string? HouseExtension { get; init; }

    [JsonPropertyName("postalCode")]
    public required string PostalCode { get; init; }

    [JsonPropertyName("city")]
    public required string City { get; init; }

    [JsonPropertyName("countryCode")]
    public required string CountryCode { get; init; }
}

public sealed record PlainTransaction
{
    // The wire has amounts as text.
    [JsonPropertyName("totalAmount")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal TotalAmount { get; init; }

    [JsonPropertyName("totalTaxAmount")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal TotalTaxAmount { get; init; }

    [JsonPropertyName("purchaseCountry")]
    public required string PurchaseCountry { get; init; }

    [JsonPropertyName("purchaseCurrency")]
    public required string PurchaseCurrency { get; init; }

    [JsonPropertyName("orderNumber")]
    public required string OrderNumber { get; init; }

    [JsonPropertyName("customInvoiceID")]
    public string? CustomInvoiceId { get; init; }

    [JsonPropertyName("orderItems")]
    public required IReadOnlyList<PlainItem> OrderItems { get; init; }
}

public sealed record PlainItem
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("totalProductAmount")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal TotalProductAmount { get; init; }

    [JsonPropertyName("productAmount")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal ProductAmount { get; init; }

    [JsonPropertyName("productTaxAmount")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal ProductTaxAmount { get; init; }

    [JsonPropertyName("taxRate")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal TaxRate { get; init; }

    [JsonPropertyName("quantity")]
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal Quantity { get; init; }
}
