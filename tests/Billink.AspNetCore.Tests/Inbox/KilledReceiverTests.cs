using System.Globalization;
using System.Net;
using System.Text;
using Billink.AspNetCore.Tests.Receiving;
using Billink.Webhooks;
using Npgsql;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>
/// Eight processes share a database, and are killed (SIGKILL) while they handle deliveries. Each one that dies is started again. Billink
/// sends each delivery to two of them until it gets HTTP 200. In the end, every delivery has been handled exactly once.
/// </summary>
public sealed class KilledReceiverTests : IDisposable
{
    private const int Receivers = 8;
    private const int Orders = 32;

    private readonly CancellationTokenSource timeout = new(TimeSpan.FromMinutes(2));
    private readonly HttpClient http = new();
    private readonly Uri?[] addresses = new Uri?[Receivers];
    private int kills;

    [Fact]
    public async Task No_delivery_is_lost_or_handled_twice_in_sqlite()
    {
        await using var database = await Databases.SqliteAsync();
        await database.ExecuteAsync("PRAGMA journal_mode = WAL");
        await RunAsync(database, ReceiverProgram.Sqlite, database.Source.ConnectionString);
    }

    [PostgresFact]
    public async Task No_delivery_is_lost_or_handled_twice_in_postgresql()
    {
        await using var database = await Databases.PostgresAsync();
        await using var connection = await database.Source.OpenConnectionAsync();
        var receiver = new NpgsqlConnectionStringBuilder(Databases.PostgresConnection) { Database = connection.Database, MaxPoolSize = 5 };
        await RunAsync(database, ReceiverProgram.Postgres, receiver.ToString());
    }

    public void Dispose()
    {
        http.Dispose();
        timeout.Dispose();
    }

    private async Task RunAsync(Databases database, string kind, string connection)
    {
        await database.ExecuteAsync("CREATE TABLE shop (order_number BIGINT)");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token);
        var receivers = Enumerable.Range(0, Receivers).Select(index => KeepRunningAsync(index, kind, connection, end.Token)).ToArray();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 2 * Orders).Select(copy => DeliverAsync(copy % Orders)));
        }
        finally
        {
            await end.CancelAsync();
            await Task.WhenAll(receivers);
        }

        kills.ShouldBeGreaterThan(Receivers);
        (await database.CountAsync("SELECT COUNT(DISTINCT order_number) FROM shop")).ShouldBe(Orders, "lost");
        (await database.CountAsync("SELECT COUNT(*) FROM shop")).ShouldBe(Orders, "handled twice");
        (await database.CountAsync("SELECT COUNT(*) FROM billink_webhook_delivery WHERE handled_at IS NULL")).ShouldBe(0);
    }

    private async Task KeepRunningAsync(int index, string kind, string connection, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            using var process = ReceiverProgram.Start(kind, connection);
            try
            {
                if (await process.StandardOutput.ReadLineAsync(end) is { } address)
                    addresses[index] = new Uri(address);
                await process.WaitForExitAsync(end);
                Interlocked.Increment(ref kills);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private async Task DeliverAsync(int order)
    {
        while (!await IsAcceptedAsync(order))
            await Task.WhenAny(Task.Delay(50, timeout.Token));
    }

    private async Task<bool> IsAcceptedAsync(int order)
    {
        timeout.Token.ThrowIfCancellationRequested();
        if (addresses[Random.Shared.Next(Receivers)] is not { } receiver)
            return false;
        var body = Encoding.UTF8.GetBytes(ReceivingShop.Order(order.ToString(CultureInfo.InvariantCulture)));
        var sentAt = DateTimeOffset.UtcNow;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(receiver, "/billink/order"));
        request.Content = new ByteArrayContent(body);
        request.Headers.Add("X-Billink-Webhook-Id", $"d-{order}");
        request.Headers.Add("X-Billink-Webhook-Signature", BillinkWebhook.Sign(body, sentAt, new(ReceivingShop.Secret)));
        request.Headers.Add("X-Billink-Webhook-Timestamp", sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        try
        {
            using var response = await http.SendAsync(request, timeout.Token);
            response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable);
            return response.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false; // the receiver was killed
        }
    }
}
