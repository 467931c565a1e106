using System.Data.Common;
using Billink.AspNetCore.Inbox;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Billink.AspNetCore.Tests;

/// <summary>A database for one test, with the inbox's tables.</summary>
internal sealed class Databases : IAsyncDisposable
{
    public const string PostgresVariable = "BILLINK_TEST_POSTGRES";

    private readonly Func<ValueTask> drop;

    private Databases(DbDataSource source, Func<ValueTask> drop)
    {
        Source = source;
        this.drop = drop;
    }

    public static string? PostgresConnection { get; } = Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } text
        ? text : null;

    public DbDataSource Source { get; }

    public static async Task<Databases> SqliteAsync(bool withTables = true)
    {
        var folder = Directory.CreateTempSubdirectory("billink-inbox-");
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "inbox.db"), Pooling = false,
            DefaultTimeout = 60 }.ToString();
        var source = SqliteFactory.Instance.CreateDataSource(connection);
        var database = new Databases(source, () =>
        {
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        });
        return withTables ? await ReadyAsync(database) : database;
    }

    public static async Task<Databases> PostgresAsync()
    {
        var name = $"billink_{Guid.NewGuid():N}";
        var server = NpgsqlDataSource.Create(PostgresConnection!);
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(PostgresConnection) { Database = name, Pooling = true, MaxPoolSize = 40 });
        return await ReadyAsync(new Databases(source, async () =>
        {
            await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
            await server.DisposeAsync();
        }));
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task ExecuteAsync(string sql) => ExecuteAsync(Source, sql);

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await drop();
    }

    private static async Task<Databases> ReadyAsync(Databases database)
    {
        await new DbWebhookInbox(database.Source).CreateTablesAsync();
        return database;
    }

    private static async Task ExecuteAsync(DbDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
