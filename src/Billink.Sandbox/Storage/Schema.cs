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
    /// <summary>Another build may have other tables; the same one hasn't.</summary>
    private static readonly string Version = typeof(Schema).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static async Task ApplyAsync(SandboxDbContext db, Database database, CancellationToken cancellation)
    {
        if (!await db.Database.EnsureCreatedAsync(cancellation))
        {
            var columns = (await ReadAsync(db, database.ColumnsSql, cancellation)).ToLookup(row => row.Of, row => row.Name, StringComparer.Ordinal);
            if (columns[nameof(SandboxDbContext.Marks)].Any() && await db.Marks.AnyAsync(mark => mark.Version == Version, cancellation))
                return;
            await UpgradeAsync(db, database, columns, cancellation);
        }

        // In SQL, as it is part of every first start, and EF Core takes longer to find out how.
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Marks" """, cancellation);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Marks" ("Version") VALUES ({Version})""", cancellation);
    }

    private static async Task UpgradeAsync(SandboxDbContext db, Database database, ILookup<string, string> columns, CancellationToken cancellation)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var wanted = db.GetService<IMigrationsModelDiffer>().GetDifferences(source: null, model.GetRelationalModel());
        var indexes = (await ReadAsync(db, database.IndexesSql, cancellation)).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);

        var generator = db.GetService<IMigrationsSqlGenerator>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var command in generator.Generate([.. wanted.SelectMany(operation => Missing(operation, columns, indexes))], model))
            await db.Database.ExecuteSqlRawAsync(command.CommandText.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellation);
        foreach (var drop in wanted.OfType<CreateTableOperation>().SelectMany(table => Unused(table, columns)))
            await db.Database.ExecuteSqlRawAsync(drop, cancellation);
        await transaction.CommitAsync(cancellation);
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

    private static async Task<List<(string Of, string Name)>> ReadAsync(SandboxDbContext db, string sql, CancellationToken cancellation) =>
        [.. (await db.Database.SqlQueryRaw<SchemaPart>(sql).ToListAsync(cancellation)).Select(part => (part.Of, part.Name))];

    /// <summary>A column of a table, or an index.</summary>
    private sealed record SchemaPart(string Of, string Name);
}
