using System.Text.Json.Serialization;

namespace Billink.BareServer;

/// <summary>An invoice of the request.</summary>
internal sealed record InvoiceOfQuestion
{
    [JsonPropertyName("number")]
    public required string Number { get; init; }
}
