using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.Codecs;
using Billink.V2;

namespace Billink.Client.Tests;

/// <summary>A shop can serialize v2 messages with System.Text.Json, in its own source-generated context.</summary>
public partial class ShopContextTests
{
    private static readonly Context Shop = new(new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    [Fact]
    public void A_request_with_amounts_as_text_is_serialized() => RoundTrip(
        V2Operations.CreateSession.RequestCodec,
        """
        {"client":{"workflowNumber":"1"},"customer":{"firstName":"R","lastName":"J","email":"r@example.com",
        "mobile":"0612345678","type":"p"},"billingAddress":{"street":"S","houseNumber":"1","postalCode":"1012 BQ","city":"A",
        "countryCode":"NL"},"transaction":{"totalAmount":"12.50","totalTaxAmount":"2.17","purchaseCountry":"NL",
        "purchaseCurrency":"EUR","orderNumber":"A-1","orderItems":[{"code":"1","name":"N","totalProductAmount":"12.50",
        "productAmount":"12.50","productTaxAmount":"2.17","taxRate":"21","quantity":"1"}]}}
        """.ReplaceLineEndings(""));

    [Fact]
    public void A_reply_with_scalars_and_open_enumerations_is_serialized() => RoundTrip(
        V2Operations.OrderInfo.ResponseCodec,
        """{"code":"200","invoices":[{"invoiceNumber":"A-1","status":77,"description":"No steps given","paidout":true}],"result":"MSG"}""");

    [Fact]
    public void A_reply_with_undescribed_json_is_serialized() => RoundTrip(
        V2Operations.CreateDispute.ResponseCodec, """{"id":7,"client":{"name":"n"},"steps":[{"a":1},"b"]}""");

    [Fact]
    public void A_webhook_is_serialized() => RoundTrip(
        V2Webhooks.Order.Codec,
        """
        {"order_id":"1","invoice_number":"7XYA-1","invoice_number_clean":"A-1",
        "event":"order_new","timestamp":"2025-11-03 14:05:09"}
        """.ReplaceLineEndings(""));

    private static void RoundTrip<T>(BillinkCodec<T> codec, string json)
    {
        var message = (T)JsonSerializer.Deserialize(json, typeof(T), Shop)!;
        JsonSerializer.Serialize(message, typeof(T), Shop).ShouldBe(json);

        var output = new ArrayBufferWriter<byte>();
        codec.Write(output, message);
        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe(json);
    }

    [JsonSerializable(typeof(CreateSessionRequest))]
    [JsonSerializable(typeof(OrderInfoResponse))]
    [JsonSerializable(typeof(CreateDisputeResponse))]
    [JsonSerializable(typeof(OrderWebhook))]
    private sealed partial class Context : JsonSerializerContext;
}
