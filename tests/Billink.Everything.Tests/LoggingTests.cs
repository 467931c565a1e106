using Billink.Sending;
using Billink.V2;
using Microsoft.Extensions.Logging;

namespace Billink;

/// <summary>What logged bodies and kept replies show of files, and of credentials in headers.</summary>
public sealed class LoggingTests
{
    private const string Content = "{\"label\":\"the file\"}";

    [Fact]
    public async Task A_file_is_logged_by_its_size_only()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (400, """{"code":"1","message":"the file"}""", "application/json");
        var log = new Recorder();
        using var http = new HttpClient(HttpBillinkSender.NewHandler());
        var file = new BillinkUpload(System.Text.Encoding.UTF8.GetBytes(Content), MediaType: "application/json");

        var result = await new ShelvesClient(Transport(server, http, log)).TrySetPictureAsync(new SetPictureRequest { Body = file });

        log.Texts.ShouldContain(text => text.Contains("sends (application/json, 20 bytes)"));
        log.Texts.ShouldAllBe(text => !text.Contains("label"));
        result.Error!.Reply!.MaskedBody.ShouldBe("""{"code":"***","message":"the file"}""");
    }

    [Theory]
    [
        InlineData(
            "application/json",
            """{"code":"1","message":"No box of test-user-1 with test-key-1"}""",
            """{"code":"***","message":"No box of *** with ***"}"""),
    ]
    [InlineData("text/html", "<html>test-user-1 TEST-KEY-1</html>", "*** ***")]
    public async Task Credentials_of_headers_are_masked_in_a_reply(string mediaType, string reply, string masked)
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (400, reply, mediaType);
        var log = new Recorder();
        using var http = new HttpClient(HttpBillinkSender.NewHandler());

        var result = await new BoxesClient(Transport(server, http, log)).TryListLocksAsync(new ListLocksRequest());

        server.Headers["X-Key"].ToString().ShouldBe("test-key-1");
        result.Error!.Reply!.MaskedBody.ShouldBe(masked);
        log.Texts.ShouldContain(text => text.Contains(masked));
        log.Texts.ShouldAllBe(text => !text.Contains("test-key-1", StringComparison.OrdinalIgnoreCase));
    }

    private static BillinkTransport Transport(Loopback server, HttpClient http, Recorder log) => new(
        new HttpBillinkSender(http),
        new BillinkOptions { BaseUrl = server.Url, Username = "test-user-1", Id = "test-key-1", LogBodies = true },
        logger: log);

    private sealed class Recorder : ILogger<BillinkClient>
    {
        public List<string> Texts { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Texts.Add(formatter(state, exception) + exception);
    }
}
