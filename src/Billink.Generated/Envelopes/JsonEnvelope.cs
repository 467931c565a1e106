using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Billink.Envelopes;

/// <summary>Finds the error in a JSON reply.</summary>
/// <param name="families">The forms of an error in the operation's replies.</param>
public sealed class JsonEnvelope(JsonEnvelopes families) : BillinkEnvelope
{
    /// <inheritdoc/>
    public override BillinkErrorReply? ReadError(int httpStatus, ReadOnlyMemory<byte> body)
    {
        var failed = httpStatus is < 200 or > 299;
        if (!failed && !MayCarryError(body.Span))
            return null;

        try
        {
            using var document = JsonDocument.Parse(body);
            var reply = document.RootElement;
            return reply.ValueKind is JsonValueKind.Object && (failed ? IsKnown(reply) : IsError(reply)) ? Read(reply, httpStatus) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A cheap look at the top level, so that a success reply isn't parsed twice.</summary>
    private bool MayCarryError(ReadOnlySpan<byte> body)
    {
        // Nothing that could say so stands anywhere, nor hides behind an escape.
        if (body.IndexOf("rror"u8) < 0 && body.IndexOf("RROR"u8) < 0 && !body.Contains((byte)'\\')
            && !(families.HasFlag(JsonEnvelopes.ErrorBackend) && body.IndexOf("http_status_code"u8) >= 0))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("error"u8)
                    || reader.ValueTextEquals("error_backend"u8)
                    || reader.ValueTextEquals("http_status_code"u8))
                {
                    return true;
                }

                var telling = reader.ValueTextEquals("status"u8) || reader.ValueTextEquals("result"u8);
                reader.Read();
                if (telling && reader.TokenType is JsonTokenType.String && Ascii.EqualsIgnoreCase(reader.ValueSpan, "error"u8))
                    return true;
                reader.Skip();
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool IsError(JsonElement reply) =>
        (families.HasFlag(JsonEnvelopes.StatusMessage) && Says(reply, "status", "error"))
        || (families.HasFlag(JsonEnvelopes.ResultError)
            && (Says(reply, "result", "ERROR") || Member(reply, "error", JsonValueKind.Object) is not null))
        || (families.HasFlag(JsonEnvelopes.ErrorBackend) && (Has(reply, "error_backend") || Has(reply, "http_status_code")))
        || (families.HasFlag(JsonEnvelopes.CodeMessageError) && Text(reply, "error") is { Length: > 0 })
        || (families.HasFlag(JsonEnvelopes.CodeDescriptionResult) && Says(reply, "result", "ERROR"));

    /// <summary>On a failing HTTP status any of Billink's shapes counts; anything else isn't Billink's.</summary>
    private static bool IsKnown(JsonElement reply) =>
        Has(reply, "status") || Has(reply, "message") || Has(reply, "result")
        || Has(reply, "error") || Has(reply, "error_backend") || Has(reply, "http_status_code");

    private static BillinkErrorReply Read(JsonElement reply, int httpStatus)
    {
        var inner = Member(reply, "error", JsonValueKind.Object) ?? reply;
        var backend = Member(reply, "error_backend", JsonValueKind.Object) ?? reply;
        var status = httpStatus.ToString(CultureInfo.InvariantCulture);
        var code = Text(inner, "code") ?? Text(reply, "code") ?? Text(backend, "http_status_code") ?? status;
        var message = Text(inner, "description") ?? Text(inner, "message") ?? BackendMessage(reply, backend) ?? Text(reply, "error") ?? "";
        return new BillinkErrorReply(code, message);
    }

    /// <summary>
    /// The backend's own reply travels inside: as an object with <c>message</c>, or in <c>http_body</c> as a text that is such an object.
    /// </summary>
    private static string? BackendMessage(JsonElement reply, JsonElement backend)
    {
        if (Text(backend, "message") is { } message)
            return message;
        if (Member(backend, "http_body", JsonValueKind.Object) is { } inner)
            return Text(inner, "message");
        if (Text(backend, "http_body") is not { } body)
            return Text(reply, "error_backend");

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object ? Text(document.RootElement, "message") ?? body : body;
        }
        catch (JsonException)
        {
            return body;
        }
    }

    private static bool Has(JsonElement reply, string name) =>
        reply.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;

    private static bool Says(JsonElement reply, string name, string text) =>
        string.Equals(Text(reply, name), text, StringComparison.OrdinalIgnoreCase);

    private static JsonElement? Member(JsonElement reply, string name, JsonValueKind kind) =>
        reply.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;

    private static string? Text(JsonElement reply, string name) => reply.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;
}
