using System.Text;
using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace Billink.Sandbox.Server.Pages;

/// <summary>
/// Shows the v2 contract in Swagger UI, with requests to try on this sandbox. Scripts come from the package, not from a CDN.
/// </summary>
internal static class ApiReference
{
    private const string ContractPath = "/dashboard/openapi/billink-v2.yaml";

    public static void Use(WebApplication server)
    {
        server.UseSwaggerUI(Configure);
        var options = server.Services.GetRequiredService<BillinkSandboxOptions>();
        server.MapGet(ContractPath, (RequestDelegate)(http => WriteContractAsync(http, options)));
    }

    private static void Configure(SwaggerUIOptions page)
    {
        page.RoutePrefix = "dashboard/api";
        page.DocumentTitle = "API reference – Billink sandbox";
        page.SwaggerEndpoint(ContractPath, "Billink v2");
        page.EnableTryItOutByDefault();
        page.DefaultModelsExpandDepth(-1);
        page.HeadContent = """
            <style>.topbar { display: none } body::before { content: "" }</style>
            <p style="margin:0;padding:.5rem 1.5rem;background:#111"><a style="color:#fff;font-family:system-ui" href="/">Billink
            sandbox</a></p>
            """;
    }

    private static Task WriteContractAsync(HttpContext http, BillinkSandboxOptions options)
    {
        http.Response.ContentType = "application/yaml; charset=utf-8";
        var contract = ContractFor(PublicAddress.Of(http.Request, options));
        if (options.Merchants is [var merchant, ..])
            contract = WithCredentials(contract, merchant.Credentials);
        return http.Response.WriteAsync(contract, http.RequestAborted);
    }

    /// <summary>The contract whose examples have the credentials of a merchant, so that they work unchanged.</summary>
    private static string WithCredentials(string yaml, BillinkCredentials merchant) => yaml
        .Replace(": example-shop\n", $": '{Quoted(merchant.Username)}'\n", StringComparison.Ordinal)
        .Replace(": 00112233445566778899aabbccddeeff00112233\n", $": '{Quoted(merchant.Id)}'\n", StringComparison.Ordinal);

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    /// <summary>The contract with this sandbox as its only server.</summary>
    private static string ContractFor(string url)
    {
        using var stream = typeof(ApiReference).Assembly.GetManifestResourceStream("billink-v2.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var yaml = reader.ReadToEnd().ReplaceLineEndings("\n");
        var begin = yaml.IndexOf("\nservers:\n", StringComparison.Ordinal) + 1;
        var end = begin + "servers:\n".Length;
        while (yaml[end] is ' ' or '\n' or '#')
            end = yaml.IndexOf('\n', end) + 1;
        return $"{yaml[..begin]}servers:\n  - url: '{url}'\n    description: This sandbox\n\n{yaml[end..]}";
    }
}
