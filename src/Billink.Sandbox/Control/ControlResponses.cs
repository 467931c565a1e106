using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Control;

/// <summary>Writes answers of control routes.</summary>
internal static class ControlResponses
{
    // This isn't HTML, and XML within it stays readable.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static async Task WriteAsync<T>(this HttpContext http, T reply, JsonTypeInfo<T> type)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter, Readable);
        JsonSerializer.Serialize(writer, reply, type);
        await writer.FlushAsync(http.RequestAborted);
    }

    /// <summary>Says in a sentence why nothing was done.</summary>
    public static Task RefuseAsync(this HttpContext http, int status, string problem)
    {
        http.Response.StatusCode = status;
        return http.WriteAsync(new ProblemReply(problem), ControlJson.Default.ProblemReply);
    }

    public static string Route(this HttpContext http, string name) => (string)http.Request.RouteValues[name]!;

    /// <summary>A parameter of the query; null when it isn't there.</summary>
    public static string? Query(this HttpContext http, string name) => http.Request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;
}
