using System.Text.Json;

namespace Billink.Benchmarks.V2;

/// <summary>The session request, read and written by a loop over tokens, with the minimum cost of a message.</summary>
internal static class LoopSession
{
    public static PlainSession Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        return ReadSession(ref reader);
    }

    public static void Write(Utf8JsonWriter writer, PlainSession message) => WriteSession(writer, message);

    private static PlainSession ReadSession(ref Utf8JsonReader reader)
    {
        PlainMerchant? client = null;
        PlainCustomer? customer = null;
        PlainAddress? billingAddress = null;
        PlainAddress? shippingAddress = null;
        PlainTransaction? transaction = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("client"u8))
            {
                reader.Read();
                client = ReadMerchant(ref reader);
            }
            else if (reader.ValueTextEquals("customer"u8))
            {
                reader.Read();
                customer = LoopCustomer.ReadCustomer(ref reader);
            }
            else if (reader.ValueTextEquals("billingAddress"u8))
            {
                reader.Read();
                billingAddress = LoopCustomer.ReadAddress(ref reader);
            }
            else if (reader.ValueTextEquals("shippingAddress"u8))
            {
                reader.Read();
                shippingAddress = LoopCustomer.ReadAddress(ref reader);
            }
            else if (reader.ValueTextEquals("transaction"u8))
            {
                reader.Read();
                transaction = LoopTransaction.Read(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainSession
        {
            Client = client ?? throw new JsonException("client is missing."),
            Customer = customer ?? throw new JsonException("customer is missing."),
            BillingAddress = billingAddress ?? throw new JsonException("billingAddress is missing."),
            ShippingAddress = shippingAddress,
            Transaction = transaction ?? throw new JsonException("transaction is missing."),
        };
    }

    private static void WriteSession(Utf8JsonWriter writer, PlainSession message)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("client"u8);
        WriteMerchant(writer, message.Client);
        writer.WritePropertyName("customer"u8);
        LoopCustomer.WriteCustomer(writer, message.Customer);
        writer.WritePropertyName("billingAddress"u8);
        LoopCustomer.WriteAddress(writer, message.BillingAddress);
        if (message.ShippingAddress is not null)
        {
            writer.WritePropertyName("shippingAddress"u8);
            LoopCustomer.WriteAddress(writer, message.ShippingAddress);
        }
        writer.WritePropertyName("transaction"u8);
        LoopTransaction.Write(writer, message.Transaction);
        writer.WriteEndObject();
    }

    private static PlainMerchant ReadMerchant(ref Utf8JsonReader reader)
    {
        string? billinkUsername = null;
        string? billinkId = null;
        string? workflowNumber = null;
        PlainOptions? options = null;
        PlainReturnUrls? returnUrls = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("billinkUsername"u8))
            {
                reader.Read();
                billinkUsername = reader.GetString();
            }
            else if (reader.ValueTextEquals("billinkID"u8))
            {
                reader.Read();
                billinkId = reader.GetString();
            }
            else if (reader.ValueTextEquals("workflowNumber"u8))
            {
                reader.Read();
                workflowNumber = reader.GetString();
            }
            else if (reader.ValueTextEquals("options"u8))
            {
                reader.Read();
                options = ReadOptions(ref reader);
            }
            else if (reader.ValueTextEquals("returnURL"u8))
            {
                reader.Read();
                returnUrls = ReadReturnUrls(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainMerchant
        {
            BillinkUsername = billinkUsername,
            BillinkId = billinkId,
            WorkflowNumber = workflowNumber ?? throw new JsonException("workflowNumber is missing."),
            Options = options,
            ReturnUrls = returnUrls,
        };
    }

    private static void WriteMerchant(Utf8JsonWriter writer, PlainMerchant message)
    {
        writer.WriteStartObject();
        if (message.BillinkUsername is not null)
            writer.WriteString("billinkUsername"u8, message.BillinkUsername);
        if (message.BillinkId is not null)
            writer.WriteString("billinkID"u8, message.BillinkId);
        writer.WriteString("workflowNumber"u8, message.WorkflowNumber);
        if (message.Options is not null)
        {
            writer.WritePropertyName("options"u8);
            WriteOptions(writer, message.Options);
        }
        if (message.ReturnUrls is not null)
        {
            writer.WritePropertyName("returnURL"u8);
            WriteReturnUrls(writer, message.ReturnUrls);
        }
        writer.WriteEndObject();
    }

    private static PlainOptions ReadOptions(ref Utf8JsonReader reader)
    {
        string? logoUrl = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("logoURL"u8))
            {
                reader.Read();
                logoUrl = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainOptions
        {
            LogoUrl = logoUrl,
        };
    }

    private static void WriteOptions(Utf8JsonWriter writer, PlainOptions message)
    {
        writer.WriteStartObject();
        if (message.LogoUrl is not null)
            writer.WriteString("logoURL"u8, message.LogoUrl);
        writer.WriteEndObject();
    }

    private static PlainReturnUrls ReadReturnUrls(ref Utf8JsonReader reader)
    {
        string? successUrl = null;
        string? failUrl = null;
        string? backUrl = null;
        string? cancelUrl = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("successURL"u8))
            {
                reader.Read();
                successUrl = reader.GetString();
            }
            else if (reader.ValueTextEquals("failURL"u8))
            {
                reader.Read();
                failUrl = reader.GetString();
            }
            else if (reader.ValueTextEquals("backURL"u8))
            {
                reader.Read();
                backUrl = reader.GetString();
            }
            else if (reader.ValueTextEquals("cancelURL"u8))
            {
                reader.Read();
                cancelUrl = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainReturnUrls
        {
            SuccessUrl = successUrl,
            FailUrl = failUrl,
            BackUrl = backUrl,
            CancelUrl = cancelUrl,
        };
    }

    private static void WriteReturnUrls(Utf8JsonWriter writer, PlainReturnUrls message)
    {
        writer.WriteStartObject();
        if (message.SuccessUrl is not null)
            writer.WriteString("successURL"u8, message.SuccessUrl);
        if (message.FailUrl is not null)
            writer.WriteString("failURL"u8, message.FailUrl);
        if (message.BackUrl is not null)
            writer.WriteString("backURL"u8, message.BackUrl);
        if (message.CancelUrl is not null)
            writer.WriteString("cancelURL"u8, message.CancelUrl);
        writer.WriteEndObject();
    }
}
