using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Billink.Sandbox.Storage;

/// <summary>An SQLite file, which one process can use at a time.</summary>
internal sealed class FileDatabase : Database
{
    // SQLite works on the calling thread: more contexts than processors would wait for one another, and each has a cache.
    private static readonly int MostContexts = Math.Max(4, Environment.ProcessorCount + 1);

    private FileDatabase(string file)
        : base(() => Connect(file), MostContexts)
    {
    }

    public static async Task<FileDatabase> OpenFileAsync(string file, CancellationToken cancellationToken)
    {
        var database = new FileDatabase(file);
        try
        {
            await using var db = Connect(file);
            await db.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken); // readers don't wait for the writer
            await Schema.ApplyAsync(db, database, cancellationToken);

            // Leases of an earlier process that died while it was sending.
            await db.ExecuteAsync("""UPDATE "Deliveries" SET "LeasedUntil" = NULL WHERE "LeasedUntil" IS NOT NULL""", cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>The contexts keep their connections. Closing the last connection leaves all data in the one file.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The context owns its connection.")]
    private static SandboxDbContext Connect(string file)
    {
        var connection = new PreparedConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA cache_size = -512"; // in KB; the operating system caches the file, too
            command.ExecuteNonQuery();
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return SqliteContext.Over(connection, ownsConnection: true);
    }
}
