using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Replies that say in a sentence why nothing was done.</summary>
internal static class Rejection
{
    public static Task ForbidAsync(this HttpContext http, string why) => http.RejectAsync(StatusCodes.Status403Forbidden, why);

    public static Task RejectAsync(this HttpContext http, int status, string why)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(why + "\n", http.RequestAborted);
    }
}
