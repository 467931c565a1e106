using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Billink.Sandbox.Server.Storage;

/// <summary>A PostgreSQL database, which several sandboxes can share.</summary>
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

    public override string ColumnsSql =>
        """
        SELECT table_name::text AS "Of", column_name::text AS "Name"
        FROM information_schema.columns WHERE table_schema = current_schema()
        """;

    public override string IndexesSql =>
        """SELECT tablename::text AS "Of", indexname::text AS "Name" FROM pg_indexes WHERE schemaname = current_schema()""";

    public override string CreateSql(SandboxDbContext db) => db.Database.GenerateCreateScript();

    public override string Locking(string select) => $"{select} FOR UPDATE SKIP LOCKED";

    /// <summary>Opens the PostgreSQL database of a connection string, or what the package opens.</summary>
    /// <param name="text"><see cref="BillinkSandboxOptions.Database"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static new async Task<Database> OpenAsync(string text, CancellationToken cancellationToken) =>
        BillinkSandboxOptions.IsConnectionString(text)
            ? await ConnectAsync(text, cancellationToken)
            : await Database.OpenAsync(text, cancellationToken);

    public override Task LockAsync(SandboxDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChangeLock})", cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await source.DisposeAsync();
    }

    private static async Task<PostgresDatabase> ConnectAsync(string connection, CancellationToken cancellationToken)
    {
        var database = new PostgresDatabase(NpgsqlDataSource.Create(connection));
        try
        {
            // Connect before EF Core does, because EF Core would hide the message of a server that rejects the connection.
            await using var reachable = await database.source.OpenConnectionAsync(cancellationToken);
            await using var db = Connect(database.source);
            await db.Database.OpenConnectionAsync(cancellationToken);
            // If two sandboxes start at the same time, only one creates the tables.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({ChangeLock})", cancellationToken);
            try
            {
                await Schema.ApplyAsync(db, database, cancellationToken);
            }
            finally
            {
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({ChangeLock})", CancellationToken.None);
            }

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
