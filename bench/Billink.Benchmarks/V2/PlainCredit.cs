using System.Text.Json.Serialization;

namespace Billink.Benchmarks.V2;

// The credit request, handwritten for System.Text.Json.
#pragma warning disable MA0048 // One message, one file.

public sealed record PlainCreditRequest
{
    [JsonPropertyName("billinkUsername")]
    public string? BillinkUsername { get; init; }

    [JsonPropertyName("billinkID")]
    public string? BillinkId { get; init; }

    [JsonPropertyName("invoices")]
    public required IReadOnlyList<PlainCreditInvoice> Invoices { get; init; }
}

public sealed record PlainCreditInvoice
{
    [JsonPropertyName("number")]
    public required string Number { get; init; }

    [JsonPropertyName("creditAmount")]
    public required decimal CreditAmount { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }
}
