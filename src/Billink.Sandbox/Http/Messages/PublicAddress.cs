using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>The address of the sandbox in links.</summary>
internal static class PublicAddress
{
    /// <summary>The public address of the options, or else the address of the request, without a trailing slash.</summary>
    public static string Of(HttpRequest request, BillinkSandboxOptions options) =>
        options.PublicUrl is { } url ? url.AbsoluteUri.TrimEnd('/') : $"{request.Scheme}://{request.Host}";
}
