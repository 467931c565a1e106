using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Billink.Sandbox.Storage;

/// <summary>
/// A connection that keeps the statements it has prepared. EF Core makes a new command for every query, and SQLite takes longer to prepare most of the
/// sandbox's queries than to answer them.
/// </summary>
/// <param name="connectionString">Where the database is.</param>
internal sealed class PreparedConnection(string connectionString) : SqliteConnection(connectionString)
{
    // Far more than the sandbox has; what is made up at run time, as a list of parameters, mustn't pile up.
    private const int MostKept = 256;

    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    public override SqliteCommand CreateCommand() => new Command(this) { CommandTimeout = DefaultTimeout, Transaction = Transaction };

    private SqliteCommand Take(string sql)
    {
        if (idle.Remove(sql, out var prepared))
            return prepared;
        var command = base.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Return(SqliteCommand prepared)
    {
        prepared.Parameters.Clear();
        if (State is not ConnectionState.Open || idle.Count == MostKept || !idle.TryAdd(prepared.CommandText, prepared))
            prepared.Dispose();
    }

    /// <summary>What EF Core gets: it runs on a prepared one, and gives that back when EF Core disposes of it.</summary>
    private sealed class Command : SqliteCommand
    {
        private readonly PreparedConnection connection;
        private SqliteCommand? prepared;

        public Command(PreparedConnection connection) => Connection = this.connection = connection;

        [AllowNull]
        public override string CommandText
        {
            get => base.CommandText;
            set
            {
                GiveBack();
                base.CommandText = value;
            }
        }

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
        {
            prepared ??= connection.Take(CommandText);
            prepared.Transaction = Transaction;
            prepared.CommandTimeout = CommandTimeout;
            prepared.Parameters.Clear();
            foreach (SqliteParameter parameter in Parameters)
                prepared.Parameters.Add(parameter);
            try
            {
                return prepared.ExecuteReader(behavior);
            }
            catch
            {
                prepared.Dispose(); // in what state it is, nobody knows
                prepared = null;
                throw;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                GiveBack();
            base.Dispose(disposing);
        }

        private void GiveBack()
        {
            if (prepared is not null)
                connection.Return(prepared);
            prepared = null;
        }
    }
}
