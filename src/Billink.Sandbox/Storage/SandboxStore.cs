using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>The database: coordinates reads and changes.</summary>
internal sealed class SandboxStore : IAsyncDisposable
{
    private readonly Database database;
    private readonly ChangeQueue queue;
    private readonly List<ITimelineListener> listeners = [];
    private int commitsBeside;

    /// <summary>Creates a store over an open database.</summary>
    public SandboxStore(Database database) => (this.database, queue) = (database, new ChangeQueue(database));

    /// <summary>Whether other processes can use the same data.</summary>
    public bool IsShared => database.IsShared;

    /// <summary>Increases with every commit of this process.</summary>
    public int Version => queue.Commits + Volatile.Read(ref commitsBeside);

    /// <summary>Adds a listener that takes part in every change. Call it before the first change.</summary>
    public void AddListener(ITimelineListener listener) => listeners.Add(listener);

    /// <inheritdoc cref="Database.Locking"/>
    public string Locking(string select) => database.Locking(select);

    /// <summary>Reads data. Nothing is saved.</summary>
    public Task<T> ReadAsync<T>(Func<SandboxDbContext, Task<T>> read, CancellationToken cancellationToken) =>
        database.Contexts.UseAsync(read, QueryTrackingBehavior.NoTracking, cancellationToken);

    /// <inheritdoc cref="Database.ConnectAsync"/>
    public Task<T> ConnectAsync<T>(Func<DbConnection, Task<T>> use, CancellationToken cancellationToken) =>
        database.ConnectAsync(use, cancellationToken);

    /// <summary>Changes data atomically: saves when <paramref name="change"/> returns, and discards when it throws.</summary>
    public Task<T> WriteAsync<T>(Func<SandboxDbContext, Task<T>> change, CancellationToken cancellationToken) =>
        queue.AddAsync(new PendingChange<T>(change, listeners, cancellationToken));

    /// <summary>
    /// Changes rows that <paramref name="change"/> locks by itself with <see cref="Locking"/>: elsewhere something else may change at the
    /// same time.
    /// </summary>
    public Task<T> WorkAsync<T>(Func<SandboxDbContext, Task<T>> change, CancellationToken cancellationToken) =>
        IsShared ? WorkBesideAsync(change, cancellationToken) : WriteAsync(change, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await queue.DisposeAsync();
        await database.DisposeAsync();
    }

    private Task<T> WorkBesideAsync<T>(Func<SandboxDbContext, Task<T>> change, CancellationToken cancellationToken) =>
        database.Contexts.UseAsync(
        async db =>
        {
            var pending = new PendingChange<T>(change, listeners, cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await pending.MakeAsync(db);
            await transaction.CommitAsync(cancellationToken);
            Interlocked.Increment(ref commitsBeside);
            pending.End();
            return await pending.Over;
        },
        QueryTrackingBehavior.TrackAll,
        cancellationToken);
}
