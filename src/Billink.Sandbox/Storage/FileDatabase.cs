using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Billink.Sandbox.Storage;

/// <summary>An SQLite file, for one process at a time.</summary>
internal sealed class FileDatabase : Database
{
    // SQLite works on the thread that asks: more than there are processors wait for one another anyway, and each has a cache.
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

            // What a process before this one was sending when it died.
            await db.ExecuteAsync("""UPDATE "Deliveries" SET "LeasedUntil" = NULL WHERE "LeasedUntil" IS NOT NULL""", cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connections are kept by the contexts; closing the last one leaves all data in the one file.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The context owns its connection.")]
    private static SandboxDbContext Connect(string file)
    {
        var connection = new PreparedConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA cache_size = -512"; // in KB; the operating system keeps the file's pages as well
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
