using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>Reuses contexts: creating one and opening its connection takes longer than most units of work.</summary>
/// <param name="make">Creates a context.</param>
/// <param name="size">The highest number in use at a time. Later callers wait.</param>
internal sealed class ContextPool(Func<SandboxDbContext> make, int size) : IAsyncDisposable
{
    private readonly SemaphoreSlim free = new(size, size);
    private readonly ConcurrentBag<SandboxDbContext> idle = [];

    /// <summary>Uses a context that tracks nothing yet. A context isn't used again after a failure.</summary>
    public async Task<T> UseAsync<T>(
        Func<SandboxDbContext, Task<T>> use, QueryTrackingBehavior tracking, CancellationToken cancellationToken)
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

    /// <summary>Waits for its turn as for a context, but creates none.</summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> use, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            return await use();
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
        db.Database.AutoSavepointsEnabled = false; // the change queue creates its own
        return db;
    }
}
