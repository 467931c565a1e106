using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Billink.Sandbox.Storage;

/// <summary>SQL past EF Core: for tables as a whole, and where a start would wait until EF Core has found out how.</summary>
internal static class Sql
{
    /// <summary>Makes a command, in the transaction that there is.</summary>
    /// <param name="db">A context whose connection is open.</param>
    /// <param name="sql">No part of it comes from outside.</param>
    [SuppressMessage("Security", "CA2100", Justification = "It is made of names of the model.")]
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
