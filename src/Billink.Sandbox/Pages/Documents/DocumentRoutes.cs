using Billink.Sandbox.Services.Documents;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Pages.Documents;

/// <summary>Serves the URLs that replies contain. They need no sign-in.</summary>
internal static class DocumentRoutes
{
    private const string NoPasswords =
        "The Billink sandbox has no passwords. Use the username and the uid from the reply that created the merchant.\n";

    public static void Map(IEndpointRouteBuilder routes, SandboxStore store)
    {
        routes.MapGet("/files/{file}.pdf", (RequestDelegate)(http => ShowAsync(http, store)));
        routes.MapGet("/merchants/{id}/password", (RequestDelegate)(http => http.Response.WriteAsync(NoPasswords, http.RequestAborted)));
    }

    private static async Task ShowAsync(HttpContext http, SandboxStore store)
    {
        var isId = Guid.TryParseExact((string?)http.Request.RouteValues["file"], "N", out var id);
        var order = !isId ? null : await store
            .ReadAsync(db => db.Orders.SingleOrDefaultAsync(order => order.FileId == id, http.RequestAborted), http.RequestAborted);
        if (order is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = PdfDocument.MediaType;
        await http.Response.BodyWriter.WriteAsync(OrderInvoicePdf.Of(order), http.RequestAborted);
    }
}
