using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Control;

/// <summary>Writes the replies of control routes.</summary>
internal static class ControlResponses
{
    // The output isn't HTML, and XML within it stays readable.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static async Task WriteJsonAsync<T>(this HttpContext http, T reply, JsonTypeInfo<T> type)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter, Readable);
        JsonSerializer.Serialize(writer, reply, type);
        await writer.FlushAsync(http.RequestAborted);
    }

    /// <summary>Replies with a sentence that says why nothing was done.</summary>
    public static Task WriteProblemAsync(this HttpContext http, int status, string problem)
    {
        http.Response.StatusCode = status;
        return http.WriteJsonAsync(new ProblemReply(problem), ControlJson.Default.ProblemReply);
    }
}
