using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Billink.Sandbox.Storage;

/// <summary>SQL without EF Core: for whole tables, and where EF Core would slow down a start.</summary>
internal static class Sql
{
    /// <summary>Creates a command in the current transaction.</summary>
    /// <param name="db">A context with an open connection.</param>
    /// <param name="sql">The SQL. No part of it comes from a request.</param>
    [SuppressMessage("Security", "CA2100", Justification = "It contains only names of the model.")]
    public static DbCommand Command(this SandboxDbContext db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    /// <inheritdoc cref="Command"/>
    public static async Task ExecuteAsync(this SandboxDbContext db, string sql, CancellationToken cancellationToken)
    {
        await using var command = db.Command(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
