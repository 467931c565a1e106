using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>An SQLite file, for one process at a time.</summary>
internal sealed class FileDatabase : Database
{
    private FileDatabase(DbContextOptions<SandboxDbContext> options)
        : base(options)
    {
    }

    public static async Task<FileDatabase> OpenFileAsync(string file, CancellationToken cancellation)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;
        var database = new FileDatabase(new DbContextOptionsBuilder<SandboxDbContext>().UseSqlite(connection).Options);
        await using var db = new SandboxDbContext(database.Options);
        await Schema.ApplyAsync(db, database, cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation); // readers don't wait for the writer

        // What a process before this one was sending when it died.
        await db.Deliveries
            .Where(delivery => delivery.LeasedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.LeasedUntil, (DateTimeOffset?)null), cancellation);
        return database;
    }

    /// <summary>Connections are kept open for the next request; closing the last one also leaves all data in the one file.</summary>
    public override async ValueTask DisposeAsync()
    {
        await using var db = new SandboxDbContext(Options);
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }
}
