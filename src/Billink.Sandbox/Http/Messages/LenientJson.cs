using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Billink.V2;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Reads requests as a server does: what the contract requires may be missing, so that the answer can say what it is.</summary>
internal static class LenientJson
{
    private static readonly JsonSerializerOptions Options = new(BillinkJsonContext.Default.Options)
    {
        TypeInfoResolver = BillinkJsonContext.Default.WithAddedModifier(RequireNothing),
    };

    /// <summary>Reads a request.</summary>
    /// <param name="body">The body.</param>
    /// <param name="request">The request.</param>
    /// <param name="place">Where a value is of the wrong kind, as in <c>$.year</c>; null when the body isn't JSON at all.</param>
    /// <returns>False when it isn't JSON, or a value is of the wrong kind.</returns>
    public static bool TryRead<T>(ReadOnlyMemory<byte> body, [NotNullWhen(true)] out T? request, out string? place)
        where T : class
    {
        place = null;
        try
        {
            if (!Utf8.IsValid(body.Span) || HasEmptyElement(body.Span))
            {
                request = null;
                return false;
            }

            var type = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
            request = JsonSerializer.Deserialize(BillinkIdSpelling.Of(body, type).Span, type);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            request = null;
            place = (exception as JsonException)?.Path;
        }

        return request is not null;
    }

    /// <summary>Whether reading failed because of what was read: half of a surrogate pair, escaped, is no JsonException.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException;

    /// <summary>Whether a list has null as an element, which no list of the contract may, and which no type can refuse.</summary>
    private static bool HasEmptyElement(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var inside = new Stack<JsonTokenType>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                inside.Push(reader.TokenType);
            else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                inside.Pop();
            else if (reader.TokenType is JsonTokenType.Null && inside.TryPeek(out var around) && around is JsonTokenType.StartArray)
                return true;
        }

        return false;
    }

    private static void RequireNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = false;
            if (!property.PropertyType.IsValueType)
                property.IsSetNullable = true;
        }
    }
}
