using System.Diagnostics;
using System.Net;
using System.Text;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Hosting;

/// <summary>The program as a person starts it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_printed_curl_command_works()
    {
        using var file = new DatabaseFile();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var program = SandboxProgram.Start(file.Path);
        try
        {
            string? line;
            do
                line = await program.StandardOutput.ReadLineAsync(timeout.Token);
            while (line?.TrimStart().StartsWith("curl ", StringComparison.Ordinal) == false);

            var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(line.ShouldNotBeNull());
            using var curl = Process.Start(start)!;
            var reply = await curl.StandardOutput.ReadToEndAsync(timeout.Token);
            await curl.WaitForExitAsync(timeout.Token);

            reply.ShouldContain("<CODE>500</CODE>"); // the check is accepted
        }
        finally
        {
            program.Kill();
        }
    }

    [Fact]
    public async Task Pages_control_routes_and_calls_work_on_a_file()
    {
        using var file = new DatabaseFile();
        await UseAsync(file.Path);
    }

    [PostgresFact]
    public async Task Pages_control_routes_and_calls_work_on_PostgreSQL()
    {
        await using var server = await PostgresServer.CreateAsync();
        await UseAsync(server.Database);
    }

    private static async Task UseAsync(string database)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var program = SandboxProgram.Start(database);
        try
        {
            using var http = new HttpClient { BaseAddress = await program.UrlOfAsync(timeout.Token) };
            await PostAsync("/_sandbox/seed?orders=60");
            await PostAsync("/_sandbox/snapshots/seeded");
            await PostAsync("/_sandbox/clock/advance?days=400");
            foreach (var path in new[] { "clock", "webhooks", "mail", "journal", "faults" })
                (await http.GetStringAsync(new Uri($"/_sandbox/{path}", UriKind.Relative), timeout.Token)).ShouldNotBeEmpty();
            (await http.GetStringAsync(new Uri("/dashboard/api/index.html", UriKind.Relative), timeout.Token))
                .ShouldContain("API reference");
            (await http.GetStringAsync(new Uri("/dashboard/api/index.js", UriKind.Relative), timeout.Token))
                .ShouldContain("billink-v2.yaml");
            (await Links.FollowAsync(http, timeout.Token)).Count.ShouldBeGreaterThan(60);
            foreach (var operation in V2Operations.All)
                await CallAsync(http, operation, timeout.Token);
            await PostAsync("/_sandbox/snapshots/seeded/restore");
            (await Links.FollowAsync(http, timeout.Token)).Count.ShouldBeGreaterThan(60);
            await PostAsync("/_sandbox/reset");

            async Task PostAsync(string path)
            {
                using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content: null, timeout.Token);
                response.IsSuccessStatusCode.ShouldBeTrue(path);
            }
        }
        finally
        {
            program.Kill();
        }
    }

    /// <summary>Calls with credentials, and with more members if the operation needs them for a meaningful reply.</summary>
    private static async Task CallAsync(HttpClient http, BillinkOperation operation, CancellationToken cancellationToken)
    {
        var message = operation.Id switch
        {
            "Sessions_Create" => V2Message.Session("shop-1"),
            "Disputes_Create" => V2Message.Dispute("seed-3"),
            "Merchants_Create" => V2Message.Merchant("another-shop"),
            _ => V2Message.Signed().ToJsonString(),
        };
        using var content = new StringContent(message, Encoding.UTF8, "application/json");
        using var request = OperationRequest.To(operation, content);
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        ((int)response.StatusCode).ShouldBeLessThan(500, $"{operation.Id}: {text}");
        if (operation.Id is "Sessions_Create" or "Disputes_Create" or "Disputes_ListCategories" or "Webhooks_GenerateSecret")
            response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{operation.Id}: {text}");
    }
}
