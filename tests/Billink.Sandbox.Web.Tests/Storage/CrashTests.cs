using System.Collections.Concurrent;
using System.Text;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Storage;

/// <summary>A process that is killed (SIGKILL) under load loses nothing.</summary>
public sealed class CrashTests
{
    private const int Writers = 8;
    private const int Acknowledged = 120;

    [Fact]
    public async Task Every_acknowledged_order_is_there_after_a_restart_and_every_webhook_is_sent()
    {
        using var file = new DatabaseFile();
        await using var shop = await Receiver.StartAsync();
        var orders = new ConcurrentBag<string>();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        // Every webhook hangs until the process is killed, so that none is delivered before.
        var dies = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        shop.Respond = _ => dies.Task;
        using (var first = SandboxProgram.Start(file.Path))
        {
            try
            {
                var url = await first.UrlOfAsync(timeout.Token);
                await ListenAsync(url, shop.Orders);
                var writers = Enumerable.Range(0, Writers).Select(writer => WriteAsync(url, writer, orders)).ToArray();
                while (orders.Count < Acknowledged && !timeout.IsCancellationRequested)
                    await Task.WhenAny(Task.Delay(5, timeout.Token));
                first.Kill(); // SIGKILL
                await first.WaitForExitAsync(timeout.Token);
                await Task.WhenAll(writers);
            }
            finally
            {
                if (!first.HasExited)
                    first.Kill();
            }
        }

        orders.Count.ShouldBeGreaterThanOrEqualTo(Acknowledged);
        dies.SetResult(500);
        var missing = orders.ToHashSet(StringComparer.Ordinal);
        shop.Clear(); // ignore what the killed process began to send

        shop.Respond = _ => Task.FromResult(200);
        await using var second = await TestSandbox.StartAsync(new BillinkSandboxOptions { Database = file.Path });
        foreach (var number in orders)
            (await second.StatusAsync(number)).State.ShouldBe("0", number);
        await second.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3650), timeout.Token); // the other process used the machine's clock
        while (missing.Count > 0)
            missing.Remove((await shop.NextAsync()).Json["invoice_number_clean"]!.GetValue<string>());
        (await second.Sandbox.Webhooks.ListAsync(cancellationToken: timeout.Token)).ShouldAllBe(delivery => delivery.State == "Delivered");
    }

    private static async Task ListenAsync(Uri sandbox, Uri shop)
    {
        using var http = new HttpClient { BaseAddress = sandbox };
        var message = V2Message.Signed();
        message["url"] = shop.ToString();
        using var content = new StringContent(message.ToJsonString());
        using var response = await http.PostAsync(new Uri(V2Operations.SetOrderWebhook.Path, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Places orders until the sandbox is killed, and keeps those that got a reply.</summary>
    private static async Task WriteAsync(Uri sandbox, int writer, ConcurrentBag<string> orders)
    {
        using var http = new HttpClient { BaseAddress = sandbox };
        try
        {
            for (var i = 0; i < 10_000; i++)
            {
                var number = $"shop-{writer}-{i}";
                var check = await SendAsync(http, V1Operations.Check, V1Message.Check());
                var uuid = check.Split("<UUID>")[1].Split("</UUID>")[0];
                if ((await SendAsync(http, V1Operations.CreateOrder, V1Message.Order(uuid, number))).Contains("<CODE>200</CODE>",
                    StringComparison.Ordinal))
                    orders.Add(number);
            }
        }
        catch (HttpRequestException)
        {
            // it was killed
        }
        catch (IOException)
        {
            // in the middle of a reply
        }
    }

    private static async Task<string> SendAsync(HttpClient http, BillinkOperation operation, string xml)
    {
        using var content = new StringContent(xml, Encoding.UTF8);
        using var response = await http.PostAsync(new Uri(operation.Path, UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
