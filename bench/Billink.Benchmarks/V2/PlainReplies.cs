using System.Text.Json.Serialization;

namespace Billink.Benchmarks.V2;

// Two replies, handwritten for System.Text.Json.
#pragma warning disable MA0048 // Both in one file, as their author would have them.

public sealed record PlainCreditReply
{
    [JsonPropertyName("result")]
    public required string Result { get; init; }

    [JsonPropertyName("statuses")]
    public required IReadOnlyList<PlainCreditOutcome> Statuses { get; init; }
}

public sealed record PlainCreditOutcome
{
    [JsonPropertyName("code")]
    public required int Code { get; init; }

    [JsonPropertyName("invoiceNumber")]
    public required string InvoiceNumber { get; init; }

    [JsonPropertyName("message")]
    public string? Message { get; init; }
}

public sealed record PlainOrderInfoReply
{
    [JsonPropertyName("code")]
    public string? Code { get; init; }

    [JsonPropertyName("invoices")]
    public required IReadOnlyList<PlainOrderInfo> Invoices { get; init; }

    [JsonPropertyName("result")]
    public required string Result { get; init; }
}

public sealed record PlainOrderInfo
{
    [JsonPropertyName("invoiceNumber")]
    public required string InvoiceNumber { get; init; }

    [JsonPropertyName("status")]
    public required int Status { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("paidout")]
    public bool? PaidOut { get; init; }
}
