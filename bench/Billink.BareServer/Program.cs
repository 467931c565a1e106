using System.Text.Json;
using Billink.BareServer;
using Billink.Benchmarks.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

// Parses an order info request and writes a reply about each invoice, without a database, validation or a journal.
var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.Services.AddRoutingCore();
builder.WebHost.UseKestrelCore();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
await using var server = builder.Build();
server.Urls.Add(args[0]);
server.MapPost("/v2/client/order-info", (RequestDelegate)ReplyAsync);
await server.RunAsync();

static async Task ReplyAsync(HttpContext http)
{
    var question = await JsonSerializer.DeserializeAsync(http.Request.Body, BareJson.Default.OrderInfoQuestion, http.RequestAborted);
    var reply = new PlainOrderInfoReply
    {
        Code = "200",
        Result = "MSG",
        Invoices = [.. question!.Invoices.Select(static invoice => new PlainOrderInfo
        {
            InvoiceNumber = invoice.Number, Status = 0, Description = "No steps given", PaidOut = false,
        })],
    };
    http.Response.ContentType = "application/json";
    await JsonSerializer.SerializeAsync(http.Response.Body, reply, BareJson.Default.PlainOrderInfoReply, http.RequestAborted);
}
