namespace Billink.Sandbox.Storage;

/// <summary>A database, and how its kind differs from others.</summary>
internal abstract class Database(Func<SandboxDbContext> make, int mostContexts) : IAsyncDisposable
{
    public ContextPool Contexts { get; } = new(make, mostContexts);

    /// <summary>Whether several processes can use it at the same time.</summary>
    public virtual bool IsShared => false;

    /// <summary>Makes a SELECT lock the rows that it finds, and skip rows that are locked.</summary>
    public virtual string Locking(string select) => select;

    /// <summary>Opens a database.</summary>
    /// <param name="text"><see cref="BillinkSandboxOptions.Database"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<Database> OpenAsync(string text, CancellationToken cancellationToken)
    {
        if (text == BillinkSandboxOptions.MemoryDatabase)
            return await MemoryDatabase.CopyTemplateAsync(cancellationToken);
        if (BillinkSandboxOptions.IsConnectionString(text))
        {
            throw new ArgumentException(
                "Billink.Sandbox stores in memory or in an SQLite file. For PostgreSQL, run Billink.Sandbox.Server or billink sandbox.",
                nameof(text));
        }


        return await FileDatabase.OpenFileAsync(text, cancellationToken);
    }

    /// <summary>The SQL that lists the columns of each table.</summary>
    public virtual string ColumnsSql =>
        """SELECT t.name AS "Of", c.name AS "Name" FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'""";

    /// <summary>The SQL that lists the indexes.</summary>
    public virtual string IndexesSql => """SELECT tbl_name AS "Of", name AS "Name" FROM sqlite_master WHERE type = 'index'""";

    /// <summary>The SQL that creates the tables and indexes of an empty database.</summary>
    public virtual string CreateSql(SandboxDbContext db) => SqliteContext.TablesSql;

    /// <summary>Prevents other processes from changing data until the transaction ends.</summary>
    public virtual Task LockAsync(SandboxDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual ValueTask DisposeAsync() => Contexts.DisposeAsync();
}
