using System.Data.Common;

namespace Billink.Sandbox.Storage;

/// <summary>A database, and how its kind differs from others.</summary>
internal abstract class Database(Func<SandboxDbContext> make, int mostContexts) : IAsyncDisposable
{
    public ContextPool Contexts { get; } = new(make, mostContexts);

    /// <summary>Whether several processes can use it at the same time.</summary>
    public virtual bool IsShared => false;

    /// <summary>Makes a SELECT lock the rows that it finds, and skip rows that are locked.</summary>
    public virtual string Locking(string select) => select;

    /// <summary>Uses an open connection without EF Core, whose first use takes longer than the rest of a start.</summary>
    public abstract Task<T> ConnectAsync<T>(Func<DbConnection, Task<T>> use, CancellationToken cancellationToken);

    /// <summary>Opens a database.</summary>
    /// <param name="options">Which database, and whether its data is deleted.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="SandboxDatabaseException">The sandbox doesn't use the database.</exception>
    public static async Task<Database> OpenAsync(BillinkSandboxOptions options, CancellationToken cancellationToken)
    {
        if (BillinkSandboxOptions.IsConnectionString(options.Database))
        {
            throw new ArgumentException(
                "Billink.Sandbox stores in memory or in an SQLite file. For PostgreSQL, run Billink.Sandbox.Server or billink sandbox.",
                nameof(options));
        }

        _ = QueryWarmUp.BeginAsync();
        return options.Database == BillinkSandboxOptions.MemoryDatabase
            ? await MemoryDatabase.CopyTemplateAsync(cancellationToken)
            : await FileDatabase.OpenFileAsync(options.Database, options.ResetDatabase, cancellationToken);
    }

    /// <summary>Prevents other processes from changing data until the transaction ends.</summary>
    public virtual Task LockAsync(SandboxDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual ValueTask DisposeAsync() => Contexts.DisposeAsync();
}
