using System.Text.Json;

namespace Billink.Benchmarks.V2;

/// <summary>The reply to a credit, read and written by a loop over tokens, with the minimum cost of a message.</summary>
internal static class LoopCreditReply
{
    public static PlainCreditReply Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        return ReadCreditReply(ref reader);
    }

    public static void Write(Utf8JsonWriter writer, PlainCreditReply message) => WriteCreditReply(writer, message);

    private static PlainCreditReply ReadCreditReply(ref Utf8JsonReader reader)
    {
        string? result = null;
        List<PlainCreditOutcome>? statuses = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("result"u8))
            {
                reader.Read();
                result = reader.GetString();
            }
            else if (reader.ValueTextEquals("statuses"u8))
            {
                reader.Read();
                statuses = [];
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                    statuses.Add(ReadCreditOutcome(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainCreditReply
        {
            Result = result ?? throw new JsonException("result is missing."),
            Statuses = statuses ?? throw new JsonException("statuses is missing."),
        };
    }

    private static void WriteCreditReply(Utf8JsonWriter writer, PlainCreditReply message)
    {
        writer.WriteStartObject();
        writer.WriteString("result"u8, message.Result);
        writer.WriteStartArray("statuses"u8);
        for (var i = 0; i < message.Statuses.Count; i++)
            WriteCreditOutcome(writer, message.Statuses[i]);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static PlainCreditOutcome ReadCreditOutcome(ref Utf8JsonReader reader)
    {
        int? code = null;
        string? invoiceNumber = null;
        string? message = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
            {
                reader.Read();
                code = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("invoiceNumber"u8))
            {
                reader.Read();
                invoiceNumber = reader.GetString();
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                reader.Read();
                message = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PlainCreditOutcome
        {
            Code = code ?? throw new JsonException("code is missing."),
            InvoiceNumber = invoiceNumber ?? throw new JsonException("invoiceNumber is missing."),
            Message = message,
        };
    }

    private static void WriteCreditOutcome(Utf8JsonWriter writer, PlainCreditOutcome message)
    {
        writer.WriteStartObject();
        writer.WriteNumber("code"u8, message.Code);
        writer.WriteString("invoiceNumber"u8, message.InvoiceNumber);
        if (message.Message is not null)
            writer.WriteString("message"u8, message.Message);
        writer.WriteEndObject();
    }
}
