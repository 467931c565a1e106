using System.Text.Json.Serialization;

namespace Billink.BareServer;

/// <summary>The request, handwritten for System.Text.Json.</summary>
internal sealed record OrderInfoQuestion
{
    [JsonPropertyName("billinkUsername")]
    public required string BillinkUsername { get; init; }

    [JsonPropertyName("billinkID")]
    public required string BillinkId { get; init; }

    [JsonPropertyName("invoices")]
    public required IReadOnlyList<InvoiceOfQuestion> Invoices { get; init; }
}
