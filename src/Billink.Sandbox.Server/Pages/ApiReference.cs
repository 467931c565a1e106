using System.Text;
using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace Billink.Sandbox.Server.Pages;

/// <summary>
/// Shows v2 and v1 in Swagger UI, with requests to try on this sandbox. Scripts come from the package, not from a CDN.
/// </summary>
internal static class ApiReference
{
    private const string ContractPath = "/dashboard/openapi/billink-v2.yaml";
    private const string V1Path = "/dashboard/openapi/billink-v1.json";

    public static void Use(WebApplication server)
    {
        server.UseSwaggerUI(Configure);
        var options = server.Services.GetRequiredService<BillinkSandboxOptions>();
        server.MapGet(ContractPath, (RequestDelegate)(http => WriteContractAsync(http, options)));
        server.MapGet(V1Path, (RequestDelegate)(http => WriteV1Async(http, options)));
    }

    private static void Configure(SwaggerUIOptions page)
    {
        page.RoutePrefix = "dashboard/api";
        page.DocumentTitle = "API reference – Billink sandbox";
        page.SwaggerEndpoint(ContractPath, "v2");
        page.SwaggerEndpoint(V1Path, "v1");
        page.EnableTryItOutByDefault();
        page.DefaultModelsExpandDepth(-1);
        page.HeadContent = """
            <style>
              .swagger-ui .topbar { display: none }
              body::before { content: "" }
              .pages { display: flex; gap: 1.5rem; padding: .75rem 1.5rem; background: #111; font-family: system-ui }
              .pages a { color: #fff }
            </style>
            <nav class="pages" aria-label="Pages">
              <a href="/">Billink sandbox</a>
              <a href="/dashboard/api/index.html?urls.primaryName=v2">v2 (JSON)</a>
              <a href="/dashboard/api/index.html?urls.primaryName=v1">v1 (XML)</a>
            </nav>
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

    private static async Task WriteV1Async(HttpContext http, BillinkSandboxOptions options)
    {
        var merchant = options.Merchants[0];
        http.Response.ContentType = "application/json";
        await http.Response.BodyWriter.WriteAsync(
            V1Document.Write(PublicAddress.Of(http.Request, options), merchant.Credentials), http.RequestAborted);
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
