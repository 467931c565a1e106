using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Billink.Sandbox.Storage;

/// <summary>
/// A connection that caches prepared statements. EF Core creates a new command for every query, and SQLite takes longer to prepare most of
/// the sandbox's queries than to run them.
/// </summary>
/// <param name="connectionString">The connection string.</param>
internal sealed class PreparedConnection(string connectionString) : SqliteConnection(connectionString)
{
    // Far more than the sandbox has. Statements with lists of parameters must not accumulate.
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

    /// <summary>
    /// The command that EF Core gets. It runs a prepared command, and returns it to the cache when EF Core disposes of it.
    /// </summary>
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
                prepared.Dispose(); // its state is unknown
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
