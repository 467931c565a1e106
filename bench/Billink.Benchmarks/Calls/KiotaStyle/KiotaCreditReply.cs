using Microsoft.Kiota.Abstractions.Serialization;

namespace Billink.Benchmarks.Calls.KiotaStyle;

#pragma warning disable MA0048 // One message, one file.

internal sealed class KiotaCreditReply : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public string? Result { get; set; }

    public List<KiotaCreditOutcome>? Statuses { get; set; }

    public static KiotaCreditReply CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        { "result", node => Result = node.GetStringValue() },
        { "statuses", node => Statuses = node.GetCollectionOfObjectValues(KiotaCreditOutcome.CreateFromDiscriminatorValue)?.ToList() },
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("result", Result);
        writer.WriteCollectionOfObjectValues("statuses", Statuses);
        writer.WriteAdditionalData(AdditionalData);
    }
}

internal sealed class KiotaCreditOutcome : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public int? Code { get; set; }

    public string? InvoiceNumber { get; set; }

    public string? Message { get; set; }

    public static KiotaCreditOutcome CreateFromDiscriminatorValue(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)
    {
        { "code", node => Code = node.GetIntValue() },
        { "invoiceNumber", node => InvoiceNumber = node.GetStringValue() },
        { "message", node => Message = node.GetStringValue() },
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteIntValue("code", Code);
        writer.WriteStringValue("invoiceNumber", InvoiceNumber);
        writer.WriteStringValue("message", Message);
        writer.WriteAdditionalData(AdditionalData);
    }
}
