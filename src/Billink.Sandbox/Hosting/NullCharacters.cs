using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Hosting;

/// <summary>Rejects queries with the character U+0000, which PostgreSQL can't store or compare. Kestrel rejects it in paths.</summary>
internal static class NullCharacters
{
    public static void UseNullCharacters(this IApplicationBuilder server) => server.Use((http, next) =>
        http.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true
            ? http.RejectAsync(StatusCodes.Status400BadRequest, "A query can't have the character U+0000.")
            : next(http));
}
