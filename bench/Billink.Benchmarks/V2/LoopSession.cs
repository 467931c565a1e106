using System.Buffers.Text;
using System.Globalization;
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
                customer = ReadCustomer(ref reader);
            }
            else if (reader.ValueTextEquals("billingAddress"u8))
            {
                reader.Read();
                billingAddress = ReadAddress(ref reader);
            }
            else if (reader.ValueTextEquals("shippingAddress"u8))
            {
                reader.Read();
                shippingAddress = ReadAddress(ref reader);
            }
            else if (reader.ValueTextEquals("transaction"u8))
            {
                reader.Read();
                transaction = ReadTransaction(ref reader);
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
        WriteCustomer(writer, message.Customer);
        writer.WritePropertyName("billingAddress"u8);
        WriteAddress(writer, message.BillingAddress);
        if (message.ShippingAddress is not null)
        {
            writer.WritePropertyName("shippingAddress"u8);
            WriteAddress(writer, message.ShippingAddress);
        }
        writer.WritePropertyName("transaction"u8);
        WriteTransaction(writer, message.Transaction);
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

    private static PlainCustomer ReadCustomer(ref Utf8JsonReader reader)
    {
        string? firstName = null;
        string? lastName = null;
        string? email = null;
        string? mobile = null;
        string? type = null;
        string? initials = null;
        string? gender = null;
        string? birthdate = null;
        string? company = null;
        string? companyNumber = null;
        int? payTrustScore = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("firstName"u8))
            {
                reader.Read();
                firstName = reader.GetString();
            }
            else if (reader.ValueTextEquals("lastName"u8))
            {
                reader.Read();
                lastName = reader.GetString();
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                reader.Read();
                email = reader.GetString();
            }
            else if (reader.ValueTextEquals("mobile"u8))
            {
                reader.Read();
                mobile = reader.GetString();
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                type = reader.GetString();
            }
            else if (reader.ValueTextEquals("initials"u8))
            {
                reader.Read();
                initials = reader.GetString();
            }
            else if (reader.ValueTextEquals("gender"u8))
            {
                reader.Read();
                gender = reader.GetString();
            }
            else if (reader.ValueTextEquals("birthdate"u8))
            {
                reader.Read();
                birthdate = reader.GetString();
            }
            else if (reader.ValueTextEquals("company"u8))
            {
                reader.Read();
                company = reader.GetString();
            }
            else if (reader.ValueTextEquals("companyNumber"u8))
            {
                reader.Read();
                companyNumber = reader.GetString();
            }
            else if (reader.ValueTextEquals("payTrustScore"u8))
            {
                reader.Read();
                payTrustScore = reader.GetInt32();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainCustomer
        {
            FirstName = firstName ?? throw new JsonException("firstName is missing."),
            LastName = lastName ?? throw new JsonException("lastName is missing."),
            Email = email ?? throw new JsonException("email is missing."),
            Mobile = mobile ?? throw new JsonException("mobile is missing."),
            Type = type ?? throw new JsonException("type is missing."),
            Initials = initials,
            Gender = gender,
            Birthdate = birthdate,
            Company = company,
            CompanyNumber = companyNumber,
            PayTrustScore = payTrustScore,
        };
    }

    private static void WriteCustomer(Utf8JsonWriter writer, PlainCustomer message)
    {
        writer.WriteStartObject();
        writer.WriteString("firstName"u8, message.FirstName);
        writer.WriteString("lastName"u8, message.LastName);
        writer.WriteString("email"u8, message.Email);
        writer.WriteString("mobile"u8, message.Mobile);
        writer.WriteString("type"u8, message.Type);
        if (message.Initials is not null)
            writer.WriteString("initials"u8, message.Initials);
        if (message.Gender is not null)
            writer.WriteString("gender"u8, message.Gender);
        if (message.Birthdate is not null)
            writer.WriteString("birthdate"u8, message.Birthdate);
        if (message.Company is not null)
            writer.WriteString("company"u8, message.Company);
        if (message.CompanyNumber is not null)
            writer.WriteString("companyNumber"u8, message.CompanyNumber);
        if (message.PayTrustScore is { } payTrustScore)
            writer.WriteNumber("payTrustScore"u8, payTrustScore);
        writer.WriteEndObject();
    }

    private static PlainAddress ReadAddress(ref Utf8JsonReader reader)
    {
        string? street = null;
        string? houseNumber = null;
        string? houseExtension = null;
        string? postalCode = null;
        string? city = null;
        string? countryCode = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("street"u8))
            {
                reader.Read();
                street = reader.GetString();
            }
            else if (reader.ValueTextEquals("houseNumber"u8))
            {
                reader.Read();
                houseNumber = reader.GetString();
            }
            else if (reader.ValueTextEquals("houseExtension"u8))
            {
                reader.Read();
                houseExtension = reader.GetString();
            }
            else if (reader.ValueTextEquals("postalCode"u8))
            {
                reader.Read();
                postalCode = reader.GetString();
            }
            else if (reader.ValueTextEquals("city"u8))
            {
                reader.Read();
                city = reader.GetString();
            }
            else if (reader.ValueTextEquals("countryCode"u8))
            {
                reader.Read();
                countryCode = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainAddress
        {
            Street = street ?? throw new JsonException("street is missing."),
            HouseNumber = houseNumber ?? throw new JsonException("houseNumber is missing."),
            HouseExtension = houseExtension,
            PostalCode = postalCode ?? throw new JsonException("postalCode is missing."),
            City = city ?? throw new JsonException("city is missing."),
            CountryCode = countryCode ?? throw new JsonException("countryCode is missing."),
        };
    }

    private static void WriteAddress(Utf8JsonWriter writer, PlainAddress message)
    {
        writer.WriteStartObject();
        writer.WriteString("street"u8, message.Street);
        writer.WriteString("houseNumber"u8, message.HouseNumber);
        if (message.HouseExtension is not null)
            writer.WriteString("houseExtension"u8, message.HouseExtension);
        writer.WriteString("postalCode"u8, message.PostalCode);
        writer.WriteString("city"u8, message.City);
        writer.WriteString("countryCode"u8, message.CountryCode);
        writer.WriteEndObject();
    }

    private static PlainTransaction ReadTransaction(ref Utf8JsonReader reader)
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

    private static void WriteTransaction(Utf8JsonWriter writer, PlainTransaction message)
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
