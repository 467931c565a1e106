using System.Data.Common;

namespace Billink.Sandbox.Storage;

/// <summary>Where the tables are, and what one kind of database does otherwise than another.</summary>
internal abstract class Database(Func<SandboxDbContext> make, int mostContexts) : IAsyncDisposable
{
    public ContextPool Contexts { get; } = new(make, mostContexts);

    /// <summary>Whether other processes may work on it at the same time.</summary>
    public virtual bool IsShared => false;

    /// <summary>Makes a SELECT lock the rows it finds, and leave out those that somebody else has locked.</summary>
    public virtual string Locking(string select) => select;

    /// <summary>Finds out which one is meant, and opens it.</summary>
    /// <param name="text"><see cref="BillinkSandboxOptions.Database"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<Database> OpenAsync(string text, CancellationToken cancellationToken)
    {
        if (text == BillinkSandboxOptions.MemoryDatabase)
            return await MemoryDatabase.CopyTemplateAsync(cancellationToken);
        if (IsConnectionString(text))
            throw new ArgumentException("Billink.Sandbox stores in memory or in an SQLite file. PostgreSQL needs the program: Billink.Sandbox.Server, or billink sandbox.");
        return await FileDatabase.OpenFileAsync(text, cancellationToken);
    }

    /// <summary>Asks which columns each table has.</summary>
    public virtual string ColumnsSql =>
        """SELECT t.name AS "Of", c.name AS "Name" FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'""";

    /// <summary>Asks which indexes there are.</summary>
    public virtual string IndexesSql => """SELECT tbl_name AS "Of", name AS "Name" FROM sqlite_master WHERE type = 'index'""";

    /// <summary>Makes the tables and indexes of an empty database.</summary>
    public virtual string CreateSql(SandboxDbContext db) => SqliteContext.TablesSql;

    /// <summary>Whether PostgreSQL is meant.</summary>
    public static bool IsConnectionString(string text) => text.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>What to call it where others read it: a connection string has a password.</summary>
    public static string NameOf(string text)
    {
        if (!IsConnectionString(text))
            return text;
        var parts = new DbConnectionStringBuilder { ConnectionString = text };
        return $"PostgreSQL at {Part("Host")}, database {Part("Database")}";

        string Part(string name) => parts.TryGetValue(name, out var value) ? $"{value}" : "(the default)";
    }

    /// <summary>Keeps other processes from changing anything until the transaction ends.</summary>
    public virtual Task LockAsync(SandboxDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual ValueTask DisposeAsync() => Contexts.DisposeAsync();
}
