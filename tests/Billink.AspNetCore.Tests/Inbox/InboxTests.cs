using Billink.AspNetCore.Inbox;
using Microsoft.Extensions.Time.Testing;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>All inboxes meet the same contract.</summary>
public class InboxTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public Task The_inbox_in_memory_meets_the_contract() => new InboxContract(new MemoryWebhookInbox(clock), clock).HoldAsync();

    [Fact]
    public async Task The_inbox_in_sqlite_meets_the_contract()
    {
        await using var database = await Databases.SqliteAsync();
        await new InboxContract(new DbWebhookInbox(database.Source, clock), clock).HoldAsync();
    }

    [PostgresFact]
    public async Task The_inbox_in_postgresql_meets_the_contract()
    {
        await using var database = await Databases.PostgresAsync();
        await new InboxContract(new DbWebhookInbox(database.Source, clock), clock).HoldAsync();
    }

    [Fact]
    public async Task Creating_the_tables_again_changes_nothing()
    {
        await using var database = await Databases.SqliteAsync();
        await new DbWebhookInbox(database.Source).CreateTablesAsync();
    }

    [Fact]
    public async Task The_changes_of_a_handler_and_the_completion_are_committed_together()
    {
        await using var database = await Databases.SqliteAsync();
        await database.ExecuteAsync("CREATE TABLE shop (what TEXT)");
        var inbox = new DbWebhookInbox(database.Source, clock);
        await inbox.StoreAsync(InboxContract.Record("tx", "order/tx"), TimeSpan.FromMinutes(2), CancellationToken.None);
        var lease = (await inbox.ClaimAsync("tx", TimeSpan.FromMinutes(2), CancellationToken.None)).Lease!;

        await WriteAsync(commit: false);
        (await database.CountAsync("SELECT COUNT(*) FROM billink_webhook_delivery WHERE handled_at IS NOT NULL")).ShouldBe(0);
        await WriteAsync(commit: true);
        (await database.CountAsync("SELECT COUNT(*) FROM billink_webhook_delivery WHERE handled_at IS NOT NULL")).ShouldBe(1);
        (await database.CountAsync("SELECT COUNT(*) FROM shop")).ShouldBe(1);
        (await inbox.CompleteAsync(lease, CancellationToken.None)).ShouldBeTrue("as the receiver does after the handler");

        async Task WriteAsync(bool commit)
        {
            await using var connection = await database.Source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO shop VALUES ('paid')";
            insert.Transaction = transaction;
            await insert.ExecuteNonQueryAsync();
            await inbox.CompleteAsync(lease, transaction, CancellationToken.None);
            if (commit)
                await transaction.CommitAsync();
        }
    }

    [Fact]
    public async Task A_handler_whose_lease_has_expired_must_roll_back()
    {
        await using var database = await Databases.SqliteAsync();
        var inbox = new DbWebhookInbox(database.Source, clock);
        await inbox.StoreAsync(InboxContract.Record("tx", "order/tx"), TimeSpan.FromMinutes(2), CancellationToken.None);
        var slow = (await inbox.ClaimAsync("tx", TimeSpan.FromMinutes(2), CancellationToken.None)).Lease!;
        clock.Advance(TimeSpan.FromMinutes(2));
        (await inbox.ClaimAsync("tx", TimeSpan.FromMinutes(2), CancellationToken.None)).Lease.ShouldNotBeNull();

        await using var connection = await database.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var thrown = await Should.ThrowAsync<InvalidOperationException>(
            () => inbox.CompleteAsync(slow, transaction, CancellationToken.None));
        thrown.Message.ShouldContain("Roll back");
    }
}
