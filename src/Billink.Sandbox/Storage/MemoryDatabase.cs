using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Billink.Sandbox.Storage;

/// <summary>
/// SQLite in memory, one per sandbox. Each is a copy of a template that has the tables, which is faster than creating them.
/// </summary>
internal sealed class MemoryDatabase : Database
{
    private const string InMemory = "Data Source=:memory:";

    private static readonly Lazy<Task<SqliteConnection>> Template = new(MakeTemplateAsync);

    private readonly SqliteConnection connection;

    private MemoryDatabase(SqliteConnection connection)
        : base(() => SqliteContext.Over(connection), mostContexts: 1) =>
        this.connection = connection;

    public static async Task<MemoryDatabase> CopyTemplateAsync(CancellationToken cancellationToken)
    {
        var template = await Template.Value;
        var copy = new PreparedConnection(InMemory);
        await copy.OpenAsync(cancellationToken);
        lock (template)
            template.BackupDatabase(copy);
        return new MemoryDatabase(copy);
    }

    public override Task<T> ConnectAsync<T>(Func<DbConnection, Task<T>> use, CancellationToken cancellationToken) =>
        Contexts.InTurnAsync(() => use(connection), cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static async Task<SqliteConnection> MakeTemplateAsync()
    {
        var template = new SqliteConnection(InMemory);
        await template.OpenAsync();
        await using var command = template.CreateCommand();
        command.CommandText = SqliteContext.TablesSql;
        await command.ExecuteNonQueryAsync();
        return template;
    }
}
