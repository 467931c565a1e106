using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Reads the parts of an address.</summary>
internal static class HttpContextExtensions
{
    /// <summary>A parameter of the path.</summary>
    public static string Route(this HttpContext http, string name) => (string)http.Request.RouteValues[name]!;

    /// <summary>A parameter of the query. Null if it is missing or empty.</summary>
    public static string? Query(this HttpContext http, string name) =>
        http.Request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;
}
