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
}
