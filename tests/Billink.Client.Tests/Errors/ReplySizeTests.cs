using System.IO.Compression;
using System.Net;
using System.Text;
using Billink.V2;
using Microsoft.AspNetCore.Http;

namespace Billink.Client.Tests.Errors;

/// <summary>A reply is read up to a limit on its decompressed size.</summary>
public class ReplySizeTests
{
    private const int Limit = 10_000;

    [Fact]
    public async Task A_reply_to_a_safe_call_over_the_limit_is_a_protocol_error()
    {
        var sender = new CannedSender(Reply(Limit + 1));

        var error = await sender.CallAsync(V2Operations.OrderInfo, maxAttempts: 3, SetLimit);

        error.ShouldBeOfType<BillinkProtocolException>().Message.ShouldContain("MaxReplySize");
        sender.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_to_an_unsafe_call_over_the_limit_leaves_the_outcome_unknown()
    {
        var sender = new CannedSender(Reply(Limit + 1));

        var error = await sender.CallAsync(V2Operations.Credit, maxAttempts: 3, SetLimit);

        error.ShouldBeOfType<BillinkOutcomeUnknownException>();
        sender.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_of_exactly_the_limit_is_read() =>
        (await new CannedSender(Reply(Limit)).CallAsync(V2Operations.Credit, configure: SetLimit)).ShouldBeNull();

    [Fact]
    public async Task The_limit_does_not_apply_to_files()
    {
        var sender = new CannedSender(new byte[2 * Limit], mediaType: "application/pdf");

        (await sender.CallAsync(V2Operations.DownloadInvoice, configure: SetLimit)).ShouldBeNull();
    }

    [Fact]
    public async Task The_limit_applies_to_the_decompressed_reply()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Reply(1_000_000));
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(packed.ToArray());
        });
        using var client = server.NewClient(SetLimit);

        var exception = await Should.ThrowAsync<BillinkProtocolException>(() => client.Orders.GetInfoAsync(Messages.Info));

        exception.Message.ShouldContain("MaxReplySize");
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_page_in_any_encoding_is_a_protocol_error_and_is_retried(string? encoding)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.OK;
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.WriteAsync("<html>Gateway</html>");
        });
        using var client = server.NewClient();

        await Should.ThrowAsync<BillinkProtocolException>(() => client.Orders.GetInfoAsync(Messages.Info));
        server.Requests.Count.ShouldBe(3);
        (await Should.ThrowAsync<BillinkOutcomeUnknownException>(() => client.Orders.CreditAsync(Messages.Credit)))
            .InnerException.ShouldBeOfType<BillinkProtocolException>();
    }

    private static void SetLimit(BillinkOptions options) => options.MaxReplySize = Limit;

    private static byte[] Reply(int size)
    {
        const string Start = """{"result":"MSG","statuses":[],"invoices":[],"filler":""" + "\"";
        return Encoding.UTF8.GetBytes(Start + new string('x', size - Start.Length - 2) + "\"}");
    }
}
