using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Billink.Sandbox.Storage;

/// <summary>
/// Creates the tables of a new database, and upgrades those of an earlier version: it adds missing tables, columns and indexes, and drops
/// unused ones. It works alike for every provider, because it compares the actual database with the model.
/// </summary>
internal static class Schema
{
    // Tables of earlier versions. If they stayed, their rows would block deletes, and unused secrets would stay.
    private static readonly string[] RemovedTables = ["Workflow", "Timeline", "WebhookSettings"];

    private static readonly (string Old, string New)[] RenamedTables = [("Letters", "OutgoingEmails"),
        ("PlannedMischief", "PlannedWebhookFaults")];

    private static readonly (string Table, string Old, string New)[] RenamedColumns = [("Deliveries", "Mischief", "Fault")];

    /// <summary>The build. The same build has the same tables.</summary>
    private static readonly string Version = typeof(Schema).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static async Task ApplyAsync(SandboxDbContext db, Database database, CancellationToken cancellationToken)
    {
        var columns = await ReadColumnsAsync(db, database, cancellationToken);
        if (columns[nameof(SandboxDbContext.Marks)].Any() && await IsMarkedAsync(db, cancellationToken))
            return;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (columns.Count == 0)
            await db.ExecuteAsync(database.CreateSql(db), cancellationToken);
        else
            await UpgradeAsync(db, database, cancellationToken);
        await db.ExecuteAsync($"""DELETE FROM "Marks"; INSERT INTO "Marks" ("Version") VALUES ('{Version}')""", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<bool> IsMarkedAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        await using var command = db.Command($"""SELECT 1 FROM "Marks" WHERE "Version" = '{Version}'""");
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private static async Task UpgradeAsync(SandboxDbContext db, Database database, CancellationToken cancellationToken)
    {
        await RenameAsync(db, await ReadColumnsAsync(db, database, cancellationToken), cancellationToken);
        var columns = await ReadColumnsAsync(db, database, cancellationToken);
        var model = db.GetService<IDesignTimeModel>().Model;
        var wanted = db.GetService<IMigrationsModelDiffer>().GetDifferences(source: null, model.GetRelationalModel());
        var indexes = (await ReadAsync(db, database.IndexesSql, cancellationToken)).Select(row => row.Name)
            .ToHashSet(StringComparer.Ordinal);

        var generator = db.GetService<IMigrationsSqlGenerator>();
        foreach (var command in generator.Generate([.. wanted.SelectMany(operation => Missing(operation, columns, indexes))], model))
            await db.ExecuteAsync(command.CommandText, cancellationToken);
        foreach (var drop in wanted.OfType<CreateTableOperation>().SelectMany(table => Unused(table, columns)))
            await db.ExecuteAsync(drop, cancellationToken);
        foreach (var table in RemovedTables)
            await db.ExecuteAsync($"DROP TABLE IF EXISTS \"{table}\"", cancellationToken);
    }

    private static async Task RenameAsync(SandboxDbContext db, ILookup<string, string> columns, CancellationToken cancellationToken)
    {
        foreach (var (old, @new) in RenamedTables.Where(table => columns[table.Old].Any() && !columns[table.New].Any()))
            await db.ExecuteAsync($"ALTER TABLE \"{old}\" RENAME TO \"{@new}\"", cancellationToken);
        foreach (var (table, old, @new) in RenamedColumns.Where(column =>
            columns[column.Table].Contains(column.Old, StringComparer.Ordinal)))
            await db.ExecuteAsync($"ALTER TABLE \"{table}\" RENAME COLUMN \"{old}\" TO \"{@new}\"", cancellationToken);
    }

    private static IEnumerable<MigrationOperation> Missing(
        MigrationOperation operation, ILookup<string, string> columns, HashSet<string> indexes)
    {
        switch (operation)
        {
            case CreateTableOperation table when columns[table.Name].Any():
                return table.Columns.Where(column => !columns[table.Name].Contains(column.Name, StringComparer.Ordinal))
                    .Select(WithDefault);

            case CreateTableOperation:
                return [operation];

            case CreateIndexOperation index when !indexes.Contains(index.Name):
                return [operation];

            default:
                return [];
        }
    }

    /// <summary>Existing rows need a value.</summary>
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

    /// <summary>Reads the columns of each table.</summary>
    private static async Task<ILookup<string, string>> ReadColumnsAsync(
        SandboxDbContext db, Database database, CancellationToken cancellationToken) =>
        (await ReadAsync(db, database.ColumnsSql, cancellationToken)).ToLookup(row => row.Of, row => row.Name, StringComparer.Ordinal);

    /// <summary>Reads the names of columns or indexes.</summary>
    private static async Task<List<(string Of, string Name)>> ReadAsync(
        SandboxDbContext db, string sql, CancellationToken cancellationToken)
    {
        List<(string Of, string Name)> parts = [];
        await using var command = db.Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            parts.Add((reader.GetString(0), reader.GetString(1)));
        return parts;
    }
}
