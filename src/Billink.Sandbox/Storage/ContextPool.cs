using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>
/// Contexts that are used again and again: making one, and opening its connection, takes longer than most of what is done with it.
/// </summary>
/// <param name="make">Makes one.</param>
/// <param name="size">How many may be in use at a time; who comes later waits.</param>
internal sealed class ContextPool(Func<SandboxDbContext> make, int size) : IAsyncDisposable
{
    private readonly SemaphoreSlim free = new(size, size);
    private readonly ConcurrentBag<SandboxDbContext> idle = [];

    /// <summary>Lends a context that knows nothing yet. One that something went wrong with is not used again.</summary>
    public async Task<T> UseAsync<T>(Func<SandboxDbContext, Task<T>> use, QueryTrackingBehavior tracking, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            var db = idle.TryTake(out var known) ? known : Make();
            try
            {
                db.ChangeTracker.QueryTrackingBehavior = tracking;
                var result = await use(db);
                db.Forget();
                idle.Add(db);
                return result;
            }
            catch
            {
                await db.DisposeAsync();
                throw;
            }
        }
        finally
        {
            free.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var db))
            await db.DisposeAsync();
        free.Dispose();
    }

    private SandboxDbContext Make()
    {
        var db = make();
        db.Database.AutoSavepointsEnabled = false; // the queue of changes makes its own
        return db;
    }
}
