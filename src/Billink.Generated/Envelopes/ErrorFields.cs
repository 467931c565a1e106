using System.Text;
using System.Text.Json;
using Billink.Json;

namespace Billink.Envelopes;

/// <summary>
/// The members of Billink's error forms in one object of a reply: in any order, with names in any case, and codes as text or number.
/// If a member occurs twice, the last one counts.
/// </summary>
internal sealed class ErrorFields
{
    // A backend's reply is a JSON text inside a text.
    private const int DeepestText = 3;

    private static readonly HashSet<string> Names = new(
        ["code", "description", "message", "result", "status", "error", "error_backend", "http_status_code", "http_body"],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ErrorFields> objects = new(StringComparer.OrdinalIgnoreCase);
    private bool isEmpty = true;

    private ErrorFields()
    {
    }

    /// <summary>Whether the object has any of the members.</summary>
    public bool HasAny => texts.Count + objects.Count > 0;

    /// <summary>Whether the object reports an error. A reply with a success marker isn't an error, whatever other members it has.</summary>
    public bool IsError
    {
        get
        {
            if (Says("result", "error") || Says("status", "error"))
                return true;
            if (Says("result", "MSG") || Says("status", "success"))
                return false;
            return objects.TryGetValue("error", out var error) ? !error.isEmpty
                : texts.GetValueOrDefault("error") is not (null or "" or "0")
                || Has("error_backend") || Has("http_status_code");
        }
    }

    /// <summary>Reads an object.</summary>
    /// <param name="json">The reply, or a text in it.</param>
    /// <param name="level">The number of texts that it is nested in.</param>
    /// <returns>Its members; null when it isn't a JSON object.</returns>
    public static ErrorFields? Read(ReadOnlySpan<byte> json, int level = 0)
    {
        try
        {
            var reader = new Utf8JsonReader(JsonBody.WithoutMark(json));
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                return null;
            var fields = ReadObject(ref reader, level);
            reader.Read();
            return fields;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The reported error. A nested error takes precedence over the object around it.</summary>
    public BillinkErrorReply ToReply()
    {
        var (code, message) = Find();
        return new BillinkErrorReply(code, message ?? "");
    }

    private (string? Code, string? Message) Find()
    {
        var inner = Object("error") ?? Object("error_backend") ?? Object("http_body");
        var (code, message) = inner?.Find() ?? default;
        return (
            code ?? Text("code") ?? Text("http_status_code"),
            message ?? Text("description") ?? Text("message") ?? Text("http_body") ?? Text("error_backend") ?? Text("error"));
    }

    private static ErrorFields ReadObject(ref Utf8JsonReader reader, int level)
    {
        var fields = new ErrorFields();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
            reader.Read();
            fields.isEmpty = false;
            if (Names.Contains(name))
                fields.Take(name, ref reader, level);
            else
                reader.Skip();
        }

        return fields;
    }

    private void Take(string name, ref Utf8JsonReader reader, int level)
    {
        texts.Remove(name);
        objects.Remove(name);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                objects[name] = ReadObject(ref reader, level);
                break;
            case JsonTokenType.String or JsonTokenType.Number:
                TakeText(name, JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped), level);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void TakeText(string name, string text, int level)
    {
        if (level < DeepestText && text.StartsWith('{') && Read(Encoding.UTF8.GetBytes(text), level + 1) is { HasAny: true } inner)
            objects[name] = inner;
        else
            texts[name] = text;
    }

    private bool Has(string name) => texts.ContainsKey(name) || objects.ContainsKey(name);

    private bool Says(string name, string word) => string.Equals(texts.GetValueOrDefault(name), word, StringComparison.OrdinalIgnoreCase);

    private ErrorFields? Object(string name) => objects.GetValueOrDefault(name);

    private string? Text(string name) => texts.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;
}
