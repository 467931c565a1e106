using System.Net;

namespace Billink.Cli.Tests;

public sealed class SandboxTests
{
    [Fact]
    public async Task It_answers_until_it_is_interrupted()
    {
        using var interrupt = new CancellationTokenSource();
        var output = new WatchedWriter();
        var running = new Cli().StartAsync(["sandbox", "--urls", "http://127.0.0.1:0"], output, interrupt.Token);
        var url = await output.AfterAsync("Listening on ");
        await output.AfterAsync("Ctrl+C");

        using var http = new HttpClient();
        (await http.PostAsync(new Uri(new Uri(url), "/v1/client/check"), new StringContent("<API/>"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await interrupt.CancelAsync();
        (await running).Code.ShouldBe(0);
        await Should.ThrowAsync<HttpRequestException>(() => http.GetAsync(new Uri(url)));
    }

    [Fact]
    public async Task Strict_refuses_what_leaves_the_contract()
    {
        using var interrupt = new CancellationTokenSource();
        var output = new WatchedWriter();
        var running = new Cli().StartAsync(["sandbox", "--urls", "http://127.0.0.1:0", "--strict", "--private-webhooks"], output, interrupt.Token);
        var url = await output.AfterAsync("Listening on ");

        using var http = new HttpClient();
        (await http.PostAsync(new Uri(new Uri(url), "/v1/client/check"), new StringContent("<API/>"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await interrupt.CancelAsync();
        (await running).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=shop;Username=shop;Password=geheim-7")]
    [InlineData("Host=127.0.0.1;Colour=red;Database=shop;Username=shop;Password=geheim-7")]
    public async Task A_database_that_cannot_be_opened_is_named_without_its_password(string database)
    {
        var result = await Cli.RunAsync("sandbox", "--database", database);

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("PostgreSQL at 127.0.0.1, database shop");
        (result.Output + result.Error).ShouldNotContain("geheim-7");
    }
}
