using System.Data.Common;

namespace Billink.AspNetCore.Inbox;

/// <summary>
/// An inbox in a database that all instances share: PostgreSQL 9.5 or SQLite 3.24, or later. <see cref="CreateTablesSql"/> creates its two
/// tables.
/// </summary>
/// <remarks>
/// Leases are compared by the clocks of the instances, so a lease must be much longer than the difference between them. If a process
/// crashes after its handler has finished and before the inbox records that, the delivery is handled again. A handler prevents this by
/// completing the delivery in its own transaction: <see cref="CompleteAsync(WebhookLease, DbTransaction, CancellationToken)"/>.
/// </remarks>
/// <param name="database">The source of connections. It isn't disposed.</param>
/// <param name="clock">The clock. Default: the system's clock.</param>
public sealed class DbWebhookInbox(DbDataSource database, TimeProvider? clock = null) : IWebhookInbox
{
    private readonly DbDataSource database = database ?? throw new ArgumentNullException(nameof(database));
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>The SQL that creates the tables if they don't exist.</summary>
    public static string CreateTablesSql => InboxSql.CreateTables;

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>
    /// Runs <see cref="CreateTablesSql"/>. Call it once, when the application is installed or one instance starts: PostgreSQL may refuse
    /// two calls at the same time.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the tables exist.</returns>
    public async Task CreateTablesAsync(CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, CreateTablesSql, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks that the tables exist.</summary>
    /// <param name="create">Whether to create missing tables.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">They are missing, or are those of another version.</exception>
    internal async Task CheckTablesAsync(bool create, CancellationToken cancellationToken)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await RunAsync(connection, InboxSql.Check, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException) when (create)
        {
            await CreateOnceAsync(connection, cancellationToken).ConfigureAwait(false);
            await CheckTablesAsync(create: false, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw new InvalidOperationException(
                "The database has no tables for the inbox of Billink webhooks, or has those of another version. Run the statements of " +
                "DbWebhookInbox.CreateTablesSql, or let the application create the tables: UseDatabaseInbox(createTables: true).",
                exception);
        }
    }

    // PostgreSQL may refuse it if another instance creates the tables at the same time.
    private static async Task CreateOnceAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(connection, InboxSql.CreateTables, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // The check that follows decides.
        }
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        using var command = connection.Command(sql);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<string> StoreAsync(WebhookRecord record, TimeSpan takeOverAfter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var insert = connection.Command(InboxSql.Insert).With(record).With("due_at", Now + (long)takeOverAfter.TotalMilliseconds);
        if (await insert.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1)
            return record.Id;

        using var find = connection.Command(InboxSql.FindTwin).With("id", record.Id).With("fingerprint", record.Fingerprint);
        using (var twin = await find.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!await twin.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new InvalidOperationException(
                    "The delivery was purged while it arrived again; the next attempt will be stored.");
            }

            if (twin.GetString(1) == record.Fingerprint || record.Body.Span.SequenceEqual(twin.GetFieldValue<byte[]>(2)))
                return twin.GetString(0);
        }

        return await StoreAsync(record with { Id = record.Fingerprint }, takeOverAfter, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<WebhookClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var stored = await ReadAsync(transaction, id, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The delivery isn't in the inbox. Was it purged?");
        if (stored.IsHandled)
            return WebhookClaim.Handled;

        var now = Now;
        var until = now + (long)duration.TotalMilliseconds;
        var token = Guid.NewGuid().ToString("N");
        using var lease = transaction.Command(InboxSql.Lease)
            .With("subject", stored.Record.Subject).With("token", token).With("until", until).With("now", now);
        if (await lease.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 0)
            return WebhookClaim.Busy;

        // The previous holder of the lease may have handled the delivery since it was read.
        using var attempt = transaction.Command(InboxSql.Attempt).With("id", id).With("due_at", until);
        if (await attempt.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 0)
            return WebhookClaim.Handled;

        using var latest = transaction.Command(InboxSql.Latest).With("subject", stored.Record.Subject);
        var isOutOfOrder = await latest.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is long latestAt
            && stored.Record.SentAt?.ToUnixTimeMilliseconds() < latestAt;
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return WebhookClaim.Granted(new WebhookLease(stored.Record, token, stored.Attempts + 1, isOutOfOrder));
    }

    /// <inheritdoc/>
    public async Task<bool> CompleteAsync(WebhookLease lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        if (!await TryCompleteAsync(lease, transaction, cancellationToken).ConfigureAwait(false))
            return await ReadAsync(transaction, lease.Record.Id, cancellationToken).ConfigureAwait(false) is { IsHandled: true };
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Completes a delivery in the handler's own transaction: the handler's changes and the completion are committed together or not at
    /// all, even if the process crashes. For handlers that write to the database of the inbox.
    /// </summary>
    /// <param name="lease">The lease of the delivery.</param>
    /// <param name="transaction">The handler's transaction, which the handler commits.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the completion is part of the transaction.</returns>
    /// <exception cref="InvalidOperationException">The lease has ended and another instance has the delivery. Roll back.</exception>
    public async Task CompleteAsync(WebhookLease lease, DbTransaction transaction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(transaction);
        if (!await TryCompleteAsync(lease, transaction, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException(
                "The lease ended before the delivery was handled, and another instance has it now. Roll back.");
        }
    }

    /// <inheritdoc/>
    public async Task ReleaseAsync(WebhookLease lease, TimeSpan retryAfter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        using var release = transaction.Command(InboxSql.Release).With("subject", lease.Record.Subject).With("token", lease.Token);
        if (await release.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 0)
            return;

        using var postpone = transaction.Command(InboxSql.Postpone)
            .With("id", lease.Record.Id).With("due_at", Now + (long)retryAfter.TotalMilliseconds);
        await postpone.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FindDueAsync(int maxAttempts, int limit, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.Command(InboxSql.FindDue)
            .With("now", Now).With("max_attempts", (long)maxAttempts).With("limit", (long)limit);
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var ids = new List<string>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            ids.Add(reader.GetString(0));
        return ids;
    }

    /// <inheritdoc/>
    public async Task<int> MarkFailedAsync(int maxAttempts, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.Command(InboxSql.MarkFailed).With("now", Now).With("max_attempts", (long)maxAttempts);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WebhookFailedDelivery>> ListFailedAsync(int limit = 100, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.Command(InboxSql.ListFailed).With("limit", (long)limit);
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var failed = new List<WebhookFailedDelivery>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            failed.Add(new WebhookFailedDelivery(reader.GetRecord(reader.GetString(9)), reader.GetInt32(7), reader.GetTime(8)!.Value));
        return failed;
    }

    /// <inheritdoc/>
    public async Task<bool> RetryFailedAsync(string id, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.Command(InboxSql.RetryFailed).With("id", id).With("now", Now);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    public async Task<bool> RemoveFailedAsync(string id, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.Command(InboxSql.RemoveFailed).With("id", id);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    public async Task<WebhookInboxState> GetStateAsync(CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var command = connection.Command(InboxSql.State);
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return new WebhookInboxState((int)reader.GetInt64(0), reader.GetTime(1), (int)reader.GetInt64(2));
    }

    /// <inheritdoc/>
    public async Task<int> PurgeAsync(TimeSpan olderThan, CancellationToken cancellationToken = default)
    {
        using var connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        using var deliveries = connection.Command(InboxSql.Purge).With("before", Now - (long)olderThan.TotalMilliseconds);
        var count = await deliveries.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        using var subjects = connection.Command(InboxSql.PurgeSubjects).With("now", Now);
        await subjects.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    private async Task<bool> TryCompleteAsync(WebhookLease lease, DbTransaction transaction, CancellationToken cancellationToken)
    {
        using var end = transaction.Command(InboxSql.End)
            .With("subject", lease.Record.Subject)
            .With("token", lease.Token)
            .With("sent_at", lease.Record.SentAt?.ToUnixTimeMilliseconds());
        if (await end.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 0)
            return false;

        using var complete = transaction.Command(InboxSql.Complete).With("id", lease.Record.Id).With("now", Now);
        return await complete.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    private static async Task<Stored?> ReadAsync(DbTransaction transaction, string id, CancellationToken cancellationToken)
    {
        using var command = transaction.Command(InboxSql.Read).With("id", id);
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
            ? new Stored(reader.GetRecord(id), reader.GetInt32(7), !reader.IsDBNull(8))
            : null;
    }

    private sealed record Stored(WebhookRecord Record, int Attempts, bool IsHandled);
}
