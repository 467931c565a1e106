using System.Text.Json;

namespace Billink.Benchmarks.V2;

/// <summary>The customer and the addresses of a session request, read and written by a loop over tokens.</summary>
internal static class LoopCustomer
{
    public static PlainCustomer ReadCustomer(ref Utf8JsonReader reader)
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

    public static void WriteCustomer(Utf8JsonWriter writer, PlainCustomer message)
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

    public static PlainAddress ReadAddress(ref Utf8JsonReader reader)
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

    public static void WriteAddress(Utf8JsonWriter writer, PlainAddress message)
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
}
