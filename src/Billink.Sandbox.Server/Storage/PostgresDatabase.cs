using System.Data.Common;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Billink.Sandbox.Server.Storage;

/// <summary>A schema of a PostgreSQL database, which several sandboxes can share.</summary>
internal sealed class PostgresDatabase : Database
{
    // An arbitrary number that nothing else uses in this database.
    private const long ChangeLock = 0x42696C6C696E6B;

    // Npgsql's own pool has 100 connections by default.
    private const int MostContexts = 64;

    private readonly NpgsqlDataSource source;

    private PostgresDatabase(NpgsqlDataSource source)
        : base(() => Connect(source), MostContexts) => this.source = source;

    public override bool IsShared => true;

    public override string Locking(string select) => $"{select} FOR UPDATE SKIP LOCKED";

    /// <summary>Opens the PostgreSQL database of a connection string, or what the package opens.</summary>
    /// <param name="options">Which database and schema, and whether their data is deleted.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static new async Task<Database> OpenAsync(BillinkSandboxOptions options, CancellationToken cancellationToken) =>
        BillinkSandboxOptions.IsConnectionString(options.Database)
            ? await ConnectAsync(options, cancellationToken)
            : await Database.OpenAsync(options, cancellationToken);

    public override Task LockAsync(SandboxDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChangeLock})", cancellationToken);

    public override async Task<T> ConnectAsync<T>(Func<DbConnection, Task<T>> use, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        return await use(connection);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await source.DisposeAsync();
    }

    private static async Task<PostgresDatabase> ConnectAsync(BillinkSandboxOptions options, CancellationToken cancellationToken)
    {
        // No other schema is in the path: a table of the same name elsewhere can't be meant.
        var connection = new NpgsqlConnectionStringBuilder(options.Database) { SearchPath = options.Schema };
        var database = new PostgresDatabase(NpgsqlDataSource.Create(connection));
        try
        {
            // Connect before EF Core does, because EF Core would hide the message of a server that rejects the connection.
            await using var reachable = await database.source.OpenConnectionAsync(cancellationToken);
            await using var db = Connect(database.source);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await database.LockAsync(db, cancellationToken); // if two sandboxes start at the same time, one creates the tables
            await PostgresSchema.PrepareAsync(db, options, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static SandboxDbContext Connect(NpgsqlDataSource source) =>
        new(new DbContextOptionsBuilder<SandboxDbContext>().UseNpgsql(source).Options, CompiledQueries.Postgres);
}
