using Npgsql;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A PostgreSQL database that is dropped after the test.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    public const string Variable = "BILLINK_TEST_POSTGRES";

    private readonly NpgsqlDataSource server = NpgsqlDataSource.Create(Connection!);
    private readonly string name = $"sandbox_{Guid.NewGuid():N}";

    private PostgresServer()
    {
    }

    public static string? Connection { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>The connection string for a sandbox.</summary>
    public string Database => new NpgsqlConnectionStringBuilder(Connection) { Database = name, MaxPoolSize = 20 }.ConnectionString;

    /// <summary>Creates a database.</summary>
    /// <param name="how">Options of CREATE DATABASE.</param>
    public static async Task<PostgresServer> CreateAsync(string how = "")
    {
        var database = new PostgresServer();
        await database.ExecuteAsync($"CREATE DATABASE {database.name} {how}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        await server.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
