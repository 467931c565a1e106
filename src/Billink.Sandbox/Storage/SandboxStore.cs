using Billink.Sandbox.Timeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>The database, and who may use it when: changes come one after the other, so that two of them never see the same order unchanged.</summary>
internal sealed class SandboxStore : IAsyncDisposable
{
    // SQLite has one writer at a time, and lets others wait by polling; waiting here costs nothing. A database in memory is one connection.
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly SqliteConnection? memory;
    private readonly DbContextOptions<SandboxDbContext> options;
    private readonly List<ITimelineListener> listeners = [];

    private SandboxStore(DbContextOptions<SandboxDbContext> options, SqliteConnection? memory) => (this.options, this.memory) = (options, memory);

    /// <summary>Opens a database, and makes its tables where it has none.</summary>
    /// <param name="database"><c>memory</c>, or a file.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<SandboxStore> OpenAsync(string database, CancellationToken cancellation)
    {
        var builder = new DbContextOptionsBuilder<SandboxDbContext>();
        SqliteConnection? connection = null;
        if (database == BillinkSandboxOptions.MemoryDatabase)
        {
            connection = new SqliteConnection("Data Source=:memory:");
            await connection.OpenAsync(cancellation);
            builder.UseSqlite(connection);
        }
        else
        {
            builder.UseSqlite(new SqliteConnectionStringBuilder { DataSource = database }.ConnectionString);
        }

        var store = new SandboxStore(builder.Options, connection);
        await using var db = new SandboxDbContext(store.options);
        await db.Database.EnsureCreatedAsync(cancellation);
        if (connection is null)
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation); // readers don't wait for the writer
        return store;
    }

    /// <summary>Lets someone take part in every change from now on; before the first one.</summary>
    public void AddListener(ITimelineListener listener) => listeners.Add(listener);

    /// <summary>Reads. Nothing is tracked or saved.</summary>
    public async Task<T> ReadAsync<T>(Func<SandboxDbContext, Task<T>> read, CancellationToken cancellation)
    {
        if (memory is not null)
            await gate.WaitAsync(cancellation);
        try
        {
            await using var db = new SandboxDbContext(options);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            return await read(db);
        }
        finally
        {
            if (memory is not null)
                gate.Release();
        }
    }

    /// <summary>Changes, all or nothing: saved when <paramref name="change"/> returns, forgotten when it throws.</summary>
    public async Task<T> WriteAsync<T>(Func<SandboxDbContext, Task<T>> change, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            await using var db = new SandboxDbContext(options);

            // BEGIN IMMEDIATE: another process on the same file waits too, from before the first read.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
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
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (memory is not null)
        {
            await memory.DisposeAsync();
        }
        else
        {
            // Connections are kept open for the next request; closing the last one also leaves all data in the one file.
            await using var db = new SandboxDbContext(options);
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        gate.Dispose();
    }
}
