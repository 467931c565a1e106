using Billink.Sandbox.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>The database, and who may use it when: changes come one after the other, so that two of them never see the same order unchanged.</summary>
internal sealed class SandboxStore : IAsyncDisposable
{
    // SQLite has one writer at a time, and lets others wait by polling; waiting here costs nothing.
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Database database;
    private readonly List<ITimelineListener> listeners = [];

    private SandboxStore(Database database) => this.database = database;

    /// <summary>Whether other processes may work on the same data.</summary>
    public bool IsShared => database.IsShared;

    /// <summary>Opens a database, and makes its tables where it has none.</summary>
    /// <param name="database"><see cref="BillinkSandboxOptions.Database"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<SandboxStore> OpenAsync(string database, CancellationToken cancellation) =>
        new(await Database.OpenAsync(database, cancellation));

    /// <summary>Lets someone take part in every change from now on; before the first one.</summary>
    public void AddListener(ITimelineListener listener) => listeners.Add(listener);

    /// <inheritdoc cref="Database.Locking"/>
    public string Locking(string select) => database.Locking(select);

    /// <summary>Reads. Nothing is tracked or saved.</summary>
    public async Task<T> ReadAsync<T>(Func<SandboxDbContext, Task<T>> read, CancellationToken cancellation)
    {
        if (database.IsOneConnection)
            await gate.WaitAsync(cancellation);
        try
        {
            await using var db = new SandboxDbContext(database.Options);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            return await read(db);
        }
        finally
        {
            if (database.IsOneConnection)
                gate.Release();
        }
    }

    /// <summary>Changes, all or nothing: saved when <paramref name="change"/> returns, forgotten when it throws.</summary>
    public Task<T> WriteAsync<T>(Func<SandboxDbContext, Task<T>> change, CancellationToken cancellation) =>
        ChangeAsync(change, alone: true, cancellation);

    /// <summary>
    /// Changes rows that <paramref name="change"/> locks by itself with <see cref="Locking"/>: elsewhere something else may change at the same time.
    /// </summary>
    public Task<T> WorkAsync<T>(Func<SandboxDbContext, Task<T>> change, CancellationToken cancellation) =>
        ChangeAsync(change, alone: false, cancellation);

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        gate.Dispose();
    }

    private async Task<T> ChangeAsync<T>(Func<SandboxDbContext, Task<T>> change, bool alone, CancellationToken cancellation)
    {
        var waits = alone || !IsShared;
        if (waits)
            await gate.WaitAsync(cancellation);
        try
        {
            await using var db = new SandboxDbContext(database.Options);

            // SQLite has BEGIN IMMEDIATE: another process on the same file waits too, from before the first read.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (alone)
                await database.LockAsync(db, cancellation);
            var result = await change(db);
            if (db.Happened.Count > 0)
            {
                foreach (var listener in listeners)
                    await listener.HearAsync(db, db.Happened, cancellation);
            }

            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            if (db.Happened.Count > 0)
                listeners.ForEach(listener => listener.Committed(db.Happened));
            return result;
        }
        finally
        {
            if (waits)
                gate.Release();
        }
    }
}
