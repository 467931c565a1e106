using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Billink.Sandbox.Storage;

/// <summary>SQL without EF Core: for whole tables, and where EF Core would slow down a start.</summary>
internal static class Sql
{
    /// <summary>Creates a command in the current transaction.</summary>
    /// <param name="db">A context with an open connection.</param>
    /// <param name="sql">The SQL. No part of it comes from a request.</param>
    public static DbCommand Command(this SandboxDbContext db, string sql)
    {
        var command = db.Database.GetDbConnection().Command(sql);
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    /// <summary>Creates a command. The connections run it in their transaction, if they have one.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The SQL. No part of it comes from a request.</param>
    [SuppressMessage("Security", "CA2100", Justification = "It contains only names of the model.")]
    public static DbCommand Command(this DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Inserts a row.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="table">The table.</param>
    /// <param name="row">The values of its columns, as the database stores them.</param>
    /// <param name="unlessHas">A column with a unique index: nothing is inserted if a row has the same value.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The number of rows that were inserted.</returns>
    public static async Task<int> InsertAsync(
        this DbConnection connection,
        string table,
        IReadOnlyDictionary<string, object?> row,
        string unlessHas,
        CancellationToken cancellationToken)
    {
        var names = string.Join(", ", row.Keys.Select(name => $"\"{name}\""));
        var values = string.Join(", ", row.Keys.Select(name => $"@{name}"));
        await using var command = connection.Command(
            $"INSERT INTO \"{table}\" ({names}) VALUES ({values}) ON CONFLICT (\"{unlessHas}\") DO NOTHING");
        foreach (var (name, value) in row)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@{name}", value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Reads one whole number, as a table stores it.</summary>
    /// <param name="db">A context.</param>
    /// <param name="sql">A SELECT of one column. <c>@now</c> is the time.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The number of the first row. Null if there is no row, or if its number is null.</returns>
    public static async Task<long?> FindNumberAsync(
        this SandboxDbContext db, string sql, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Command(sql);
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@now", now.ToUnixTimeMilliseconds());
            command.Parameters.Add(parameter);
            var number = await command.ExecuteScalarAsync(cancellationToken);
            return number is null or DBNull ? null : Convert.ToInt64(number, CultureInfo.InvariantCulture);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc cref="Command(DbConnection, string)"/>
    public static async Task ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc cref="Command(SandboxDbContext, string)"/>
    public static async Task ExecuteAsync(this SandboxDbContext db, string sql, CancellationToken cancellationToken)
    {
        await using var command = db.Command(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
