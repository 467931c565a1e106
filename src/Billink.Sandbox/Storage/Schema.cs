using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Billink.Sandbox.Storage;

/// <summary>
/// Makes the tables of a new database, and brings those that another version of the sandbox made to what this one has: tables, columns and indexes that
/// are missing are added, those that nobody uses any more go. It is the same for every provider, as both sides are compared as they are.
/// </summary>
internal static class Schema
{
    // Of earlier versions: what their rows refer to could never be taken away, and secrets would stay that nobody uses.
    private static readonly string[] Gone = ["Workflow", "Timeline", "WebhookSettings"];

    /// <summary>Another build may have other tables; the same one hasn't.</summary>
    private static readonly string Version = typeof(Schema).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static async Task ApplyAsync(SandboxDbContext db, Database database, CancellationToken cancellation)
    {
        var columns = (await ReadAsync(db, database.ColumnsSql, cancellation)).ToLookup(row => row.Of, row => row.Name, StringComparer.Ordinal);
        if (columns[nameof(SandboxDbContext.Marks)].Any() && await IsMarkedAsync(db, cancellation))
            return;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (columns.Count == 0)
            await db.ExecuteAsync(database.CreateSql(db), cancellation);
        else
            await UpgradeAsync(db, database, columns, cancellation);
        await db.ExecuteAsync($"""DELETE FROM "Marks"; INSERT INTO "Marks" ("Version") VALUES ('{Version}')""", cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task<bool> IsMarkedAsync(SandboxDbContext db, CancellationToken cancellation)
    {
        await using var command = db.Command($"""SELECT 1 FROM "Marks" WHERE "Version" = '{Version}'""");
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task UpgradeAsync(SandboxDbContext db, Database database, ILookup<string, string> columns, CancellationToken cancellation)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var wanted = db.GetService<IMigrationsModelDiffer>().GetDifferences(source: null, model.GetRelationalModel());
        var indexes = (await ReadAsync(db, database.IndexesSql, cancellation)).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);

        var generator = db.GetService<IMigrationsSqlGenerator>();
        foreach (var command in generator.Generate([.. wanted.SelectMany(operation => Missing(operation, columns, indexes))], model))
            await db.ExecuteAsync(command.CommandText, cancellation);
        foreach (var drop in wanted.OfType<CreateTableOperation>().SelectMany(table => Unused(table, columns)))
            await db.ExecuteAsync(drop, cancellation);
        foreach (var table in Gone)
            await db.ExecuteAsync($"DROP TABLE IF EXISTS \"{table}\"", cancellation);
    }

    private static IEnumerable<MigrationOperation> Missing(MigrationOperation operation, ILookup<string, string> columns, HashSet<string> indexes)
    {
        switch (operation)
        {
            case CreateTableOperation table when columns[table.Name].Any():
                return table.Columns.Where(column => !columns[table.Name].Contains(column.Name, StringComparer.Ordinal)).Select(WithDefault);

            case CreateTableOperation:
                return [operation];

            case CreateIndexOperation index when !indexes.Contains(index.Name):
                return [operation];

            default:
                return [];
        }
    }

    /// <summary>Rows that are there already need a value.</summary>
    private static AddColumnOperation WithDefault(AddColumnOperation column)
    {
        if (!column.IsNullable)
            column.DefaultValue ??= column.ClrType == typeof(string) ? "" : Activator.CreateInstance(column.ClrType);
        return column;
    }

    private static IEnumerable<string> Unused(CreateTableOperation table, ILookup<string, string> columns) =>
        columns[table.Name]
            .Where(name => table.Columns.TrueForAll(column => column.Name != name))
            .Select(name => $"ALTER TABLE \"{table.Name}\" DROP COLUMN \"{name}\"");

    /// <summary>Which columns tables have, or which indexes.</summary>
    private static async Task<List<(string Of, string Name)>> ReadAsync(SandboxDbContext db, string sql, CancellationToken cancellation)
    {
        List<(string Of, string Name)> parts = [];
        await using var command = db.Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            parts.Add((reader.GetString(0), reader.GetString(1)));
        return parts;
    }
}
