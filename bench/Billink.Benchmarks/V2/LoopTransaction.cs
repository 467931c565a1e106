using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Billink.Benchmarks.V2;

/// <summary>The transaction of a session request, read and written by a loop over tokens.</summary>
internal static class LoopTransaction
{
    public static PlainTransaction Read(ref Utf8JsonReader reader)
    {
        decimal? totalAmount = null;
        decimal? totalTaxAmount = null;
        string? purchaseCountry = null;
        string? purchaseCurrency = null;
        string? orderNumber = null;
        string? customInvoiceId = null;
        List<PlainItem>? orderItems = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("totalAmount"u8))
            {
                reader.Read();
                totalAmount = Amount(ref reader);
            }
            else if (reader.ValueTextEquals("totalTaxAmount"u8))
            {
                reader.Read();
                totalTaxAmount = Amount(ref reader);
            }
            else if (reader.ValueTextEquals("purchaseCountry"u8))
            {
                reader.Read();
                purchaseCountry = reader.GetString();
            }
            else if (reader.ValueTextEquals("purchaseCurrency"u8))
            {
                reader.Read();
                purchaseCurrency = reader.GetString();
            }
            else if (reader.ValueTextEquals("orderNumber"u8))
            {
                reader.Read();
                orderNumber = reader.GetString();
            }
            else if (reader.ValueTextEquals("customInvoiceID"u8))
            {
                reader.Read();
                customInvoiceId = reader.GetString();
            }
            else if (reader.ValueTextEquals("orderItems"u8))
            {
                reader.Read();
                orderItems = [];
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                    orderItems.Add(ReadItem(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainTransaction
        {
            TotalAmount = totalAmount ?? throw new JsonException("totalAmount is missing."),
            TotalTaxAmount = totalTaxAmount ?? throw new JsonException("totalTaxAmount is missing."),
            PurchaseCountry = purchaseCountry ?? throw new JsonException("purchaseCountry is missing."),
            PurchaseCurrency = purchaseCurrency ?? throw new JsonException("purchaseCurrency is missing."),
            OrderNumber = orderNumber ?? throw new JsonException("orderNumber is missing."),
            CustomInvoiceId = customInvoiceId,
            OrderItems = orderItems ?? throw new JsonException("orderItems is missing."),
        };
    }

    public static void Write(Utf8JsonWriter writer, PlainTransaction message)
    {
        writer.WriteStartObject();
        Amount(writer, "totalAmount"u8, message.TotalAmount);
        Amount(writer, "totalTaxAmount"u8, message.TotalTaxAmount);
        writer.WriteString("purchaseCountry"u8, message.PurchaseCountry);
        writer.WriteString("purchaseCurrency"u8, message.PurchaseCurrency);
        writer.WriteString("orderNumber"u8, message.OrderNumber);
        if (message.CustomInvoiceId is not null)
            writer.WriteString("customInvoiceID"u8, message.CustomInvoiceId);
        writer.WriteStartArray("orderItems"u8);
        for (var i = 0; i < message.OrderItems.Count; i++)
            WriteItem(writer, message.OrderItems[i]);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static PlainItem ReadItem(ref Utf8JsonReader reader)
    {
        string? code = null;
        string? name = null;
        string? description = null;
        decimal? totalProductAmount = null;
        decimal? productAmount = null;
        decimal? productTaxAmount = null;
        decimal? taxRate = null;
        decimal? quantity = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
            {
                reader.Read();
                code = reader.GetString();
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = reader.GetString();
            }
            else if (reader.ValueTextEquals("description"u8))
            {
                reader.Read();
                description = reader.GetString();
            }
            else if (reader.ValueTextEquals("totalProductAmount"u8))
            {
                reader.Read();
                totalProductAmount = Amount(ref reader);
            }
            else if (reader.ValueTextEquals("productAmount"u8))
            {
                reader.Read();
                productAmount = Amount(ref reader);
            }
            else if (reader.ValueTextEquals("productTaxAmount"u8))
            {
                reader.Read();
                productTaxAmount = Amount(ref reader);
            }
            else if (reader.ValueTextEquals("taxRate"u8))
            {
                reader.Read();
                taxRate = Amount(ref reader);
            }
            else if (reader.ValueTextEquals("quantity"u8))
            {
                reader.Read();
                quantity = Amount(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainItem
        {
            Code = code ?? throw new JsonException("code is missing."),
            Name = name ?? throw new JsonException("name is missing."),
            Description = description,
            TotalProductAmount = totalProductAmount ?? throw new JsonException("totalProductAmount is missing."),
            ProductAmount = productAmount ?? throw new JsonException("productAmount is missing."),
            ProductTaxAmount = productTaxAmount ?? throw new JsonException("productTaxAmount is missing."),
            TaxRate = taxRate ?? throw new JsonException("taxRate is missing."),
            Quantity = quantity ?? throw new JsonException("quantity is missing."),
        };
    }

    private static void WriteItem(Utf8JsonWriter writer, PlainItem message)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, message.Code);
        writer.WriteString("name"u8, message.Name);
        if (message.Description is not null)
            writer.WriteString("description"u8, message.Description);
        Amount(writer, "totalProductAmount"u8, message.TotalProductAmount);
        Amount(writer, "productAmount"u8, message.ProductAmount);
        Amount(writer, "productTaxAmount"u8, message.ProductTaxAmount);
        Amount(writer, "taxRate"u8, message.TaxRate);
        Amount(writer, "quantity"u8, message.Quantity);
        writer.WriteEndObject();
    }

    private static decimal Amount(ref Utf8JsonReader reader) =>
        Utf8Parser.TryParse(reader.ValueSpan, out decimal amount, out var length) && length == reader.ValueSpan.Length
            ? amount
            : throw new JsonException("An amount was expected.");

    private static void Amount(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal amount)
    {
        Span<byte> text = stackalloc byte[31];
        amount.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }
}
