using Microsoft.Kiota.Abstractions.Serialization;

namespace Billink.Benchmarks.Calls.KiotaStyle;

// As Kiota generates models: everything may be null, and a bag for what isn't known.
#pragma warning disable MA0048 // One message, one file.

internal sealed class KiotaCreditRequest : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public string? BillinkUsername { get; set; }

    public string? BillinkId { get; set; }

    public List<KiotaCreditInvoice>? Invoices { get; set; }

    public static KiotaCreditRequest CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        { "billinkID", node => BillinkId = node.GetStringValue() },
        { "billinkUsername", node => BillinkUsername = node.GetStringValue() },
        { "invoices", node => Invoices = node.GetCollectionOfObjectValues(KiotaCreditInvoice.CreateFromDiscriminatorValue)?.ToList() },
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("billinkID", BillinkId);
        writer.WriteStringValue("billinkUsername", BillinkUsername);
        writer.WriteCollectionOfObjectValues("invoices", Invoices);
        writer.WriteAdditionalData(AdditionalData);
    }
}

internal sealed class KiotaCreditInvoice : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public string? Number { get; set; }

    public decimal? CreditAmount { get; set; }

    public string? Description { get; set; }

    public static KiotaCreditInvoice CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        { "creditAmount", node => CreditAmount = node.GetDecimalValue() },
        { "description", node => Description = node.GetStringValue() },
        { "number", node => Number = node.GetStringValue() },
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteDecimalValue("creditAmount", CreditAmount);
        writer.WriteStringValue("description", Description);
        writer.WriteStringValue("number", Number);
        writer.WriteAdditionalData(AdditionalData);
    }
}
