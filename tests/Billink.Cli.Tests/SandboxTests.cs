using System.Net;

namespace Billink.Cli.Tests;

public sealed class SandboxTests
{
    [Fact]
    public async Task The_sandbox_serves_requests_until_it_is_interrupted()
    {
        using var interrupt = new CancellationTokenSource();
        var output = new WatchedWriter();
        var running = new Cli().StartAsync(["sandbox", "--urls", "http://127.0.0.1:0"], output, interrupt.Token);
        var url = await output.AfterAsync("Listening on ");
        await output.AfterAsync("Ctrl+C");

        using var http = new HttpClient();
        (await CheckAsync(http, url)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await interrupt.CancelAsync();
        (await running).Code.ShouldBe(0);
        await Should.ThrowAsync<HttpRequestException>(() => http.GetAsync(new Uri(url)));
    }

    [Fact]
    public async Task Strict_mode_rejects_a_request_that_violates_the_contract()
    {
        using var interrupt = new CancellationTokenSource();
        var output = new WatchedWriter();
        string[] arguments = ["sandbox", "--urls", "http://127.0.0.1:0", "--strict", "--private-webhooks"];
        var running = new Cli().StartAsync(arguments, output, interrupt.Token);
        var url = await output.AfterAsync("Listening on ");

        using var http = new HttpClient();
        (await CheckAsync(http, url)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await interrupt.CancelAsync();
        (await running).Code.ShouldBe(0);
    }

    [Fact]
    public async Task The_form_of_errors_and_the_names_of_the_sandbox_can_be_set()
    {
        using var interrupt = new CancellationTokenSource();
        var output = new WatchedWriter();
        string[] arguments = ["sandbox", "--urls", "http://127.0.0.1:0", "--error-form", "general", "--allowed-hosts", "billink", "proxy"];
        var running = new Cli().StartAsync(arguments, output, interrupt.Token);
        var url = await output.AfterAsync("Listening on ");

        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(url), "/v2/session/status"));
        request.Content = new StringContent("{}");
        request.Headers.Host = "proxy";
        using var response = await http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"result\":\"error\"");

        await interrupt.CancelAsync();
        (await running).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_foreign_file_is_rejected_with_one_sentence()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "This is a letter.");

        var result = await Cli.RunAsync("sandbox", "--database", file, "--reset");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain($"The sandbox didn't make the file {file}, and leaves it as it is: name another file.");
        (await File.ReadAllTextAsync(file)).ShouldBe("This is a letter.");
        File.Delete(file);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=shop;Username=shop;Password=geheim-7")]
    [InlineData("Host=127.0.0.1;Colour=red;Database=shop;Username=shop;Password=geheim-7")]
    public async Task The_error_about_a_database_names_it_without_its_password(string database)
    {
        var result = await Cli.RunAsync("sandbox", "--database", database);

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("PostgreSQL at 127.0.0.1, database shop");
        (result.Output + result.Error).ShouldNotContain("geheim-7");
    }

    private static Task<HttpResponseMessage> CheckAsync(HttpClient http, string url) =>
        http.PostAsync(new Uri(new Uri(url), "/v1/client/check"), new StringContent("<API/>"));
}
