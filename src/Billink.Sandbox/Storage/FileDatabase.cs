using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Billink.Sandbox.Storage;

/// <summary>An SQLite file that the sandbox made. One sandbox can use it at a time.</summary>
internal sealed class FileDatabase : Database
{
    // SQLite works on the calling thread: more contexts than processors would wait for one another, and each has a cache.
    private static readonly int MostContexts = Math.Max(4, Environment.ProcessorCount + 1);

    // What SQLite has beside a file while it is in use, or after a crash.
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    private readonly string location;
    private readonly IDisposable fileLock;

    private FileDatabase(string file, IDisposable fileLock)
        : base(() => SqliteContext.Over(Connect(file), ownsConnection: true), MostContexts) =>
        (location, this.fileLock) = (file, fileLock);

    /// <summary>Opens a file, or creates it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reset">Whether to create it again, without its data.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<FileDatabase> OpenFileAsync(string path, bool reset, CancellationToken cancellationToken)
    {
        // Two links to one file are one database, with one lock.
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        var opened = target?.FullName ?? Path.GetFullPath(path);
        var taken = FileLock.Take(opened);
        try
        {
            var version = FileMark.Read(opened);
            if (version is not null && reset)
                Delete(opened);
            else if (version is { } known)
                SchemaVersion.Check(known, $"The database {opened}");

            await using var connection = Connect(opened);
            if (version is null || reset)
                await CreateAsync(connection, cancellationToken);
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken); // readers don't wait for the writer
            // Leases of an earlier process that died while it was sending.
            await connection.ExecuteAsync(
                """UPDATE "Deliveries" SET "LeasedUntil" = NULL WHERE "LeasedUntil" IS NOT NULL""", cancellationToken);
            return new FileDatabase(opened, taken);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    public override async Task<T> ConnectAsync<T>(Func<DbConnection, Task<T>> use, CancellationToken cancellationToken)
    {
        await using var connection = Connect(location);
        return await use(connection);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        fileLock.Dispose();
    }

    /// <summary>Tables and mark are in one transaction, and not in a write-ahead log: the mark is read from the file itself.</summary>
    private static async Task CreateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(SqliteContext.TablesSql + FileMark.Sql, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static void Delete(string file)
    {
        foreach (var part in Companions.Select(ending => file + ending).Append(file))
            File.Delete(part);
    }

    /// <summary>The contexts keep their connections. Closing the last connection leaves all data in the one file.</summary>
    private static PreparedConnection Connect(string file)
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

        return connection;
    }
}
