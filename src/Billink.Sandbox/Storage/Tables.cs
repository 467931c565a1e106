using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Billink.Sandbox.Storage;

/// <summary>Copies, deletes and restores all rows of all tables, as the database has them.</summary>
internal static class Tables
{
    /// <summary>Copies all tables.</summary>
    public static async Task<IReadOnlyList<TableCopy>> ReadAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        List<TableCopy> copies = [];
        foreach (var table in Ordered(db))
        {
            await using var command = db.Command($"SELECT * FROM \"{table.Name}\"");
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            List<object[]> rows = [];
            while (await reader.ReadAsync(cancellationToken))
            {
                var row = new object[columns.Length];
                reader.GetValues(row);
                rows.Add(row);
            }

            copies.Add(new TableCopy(table.Name, columns, rows));
        }

        return copies;
    }

    /// <summary>Deletes all rows. Generated ids continue where they were.</summary>
    public static async Task ClearAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        foreach (var table in Enumerable.Reverse(Ordered(db)))
            await db.ExecuteAsync($"DELETE FROM \"{table.Name}\"", cancellationToken);
    }

    /// <summary>Restores copies into empty tables.</summary>
    public static async Task WriteAsync(SandboxDbContext db, IReadOnlyList<TableCopy> copies, CancellationToken cancellationToken)
    {
        foreach (var copy in copies)
        {
            var names = string.Join(", ", copy.Columns.Select(column => $"\"{column}\""));
            var values = string.Join(", ", copy.Columns.Select((_, index) => $"@p{index}"));
            await using var command = db.Command($"INSERT INTO \"{copy.Name}\" ({names}) VALUES ({values})");
            foreach (var row in copy.Rows)
            {
                command.Parameters.Clear();
                for (var i = 0; i < row.Length; i++)
                {
                    var parameter = command.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = ($"@p{i}", row[i]);
                    command.Parameters.Add(parameter);
                }

                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    /// <summary>The tables, referenced ones first.</summary>
    private static List<ITable> Ordered(SandboxDbContext db)
    {
        List<ITable> ordered = [];
        foreach (var table in db.Model.GetRelationalModel().Tables)
            Add(table);
        return ordered;

        void Add(ITable table)
        {
            if (ordered.Contains(table))
                return;
            foreach (var needed in table.ForeignKeyConstraints.Select(constraint => constraint.PrincipalTable).Where(needed =>
                needed != table))
                Add(needed);
            ordered.Add(table);
        }
    }
}
