using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Control;

/// <summary>Writes answers of control routes.</summary>
internal static class ControlAnswers
{
    public static Task WriteAsync<T>(this HttpContext http, T reply, JsonTypeInfo<T> type) =>
        http.Response.WriteAsJsonAsync(reply, type, contentType: null, http.RequestAborted);

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
