using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Storage;

namespace Billink.Sandbox.Storage;

/// <summary>A change in the queue, whose caller waits for it.</summary>
internal abstract class PendingChange
{
    /// <summary>
    /// Makes the change in a transaction that isn't committed yet. A failure undoes this change only, and goes to its caller only.
    /// </summary>
    public abstract Task MakeAsync(SandboxDbContext db, IDbContextTransaction transaction);

    /// <summary>The change is durable.</summary>
    public abstract void End();

    /// <summary>The change failed.</summary>
    public abstract void Fail(Exception exception);
}

/// <summary>A change with a result.</summary>
/// <typeparam name="T">The result.</typeparam>
/// <param name="change">The change.</param>
/// <param name="listeners">The listeners that take part.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
internal sealed class PendingChange<T>(
    Func<SandboxDbContext, Task<T>> change, IReadOnlyList<ITimelineListener> listeners, CancellationToken cancellationToken) : PendingChange
{
    private const string Before = "before";

    private readonly TaskCompletionSource<T> over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<ITimelineListener> curious = [];
    private T? result;

    /// <summary>A task with the result, which completes when the change is durable.</summary>
    public Task<T> Over => over.Task;

    [SuppressMessage("Design", "CA1031", Justification = "The caller that waits for it gets the exception.")]
    public override async Task MakeAsync(SandboxDbContext db, IDbContextTransaction transaction)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            over.TrySetCanceled(cancellationToken);
            return;
        }

        await transaction.CreateSavepointAsync(Before, CancellationToken.None);
        try
        {
            await MakeAsync(db);
            await transaction.ReleaseSavepointAsync(Before, CancellationToken.None);
        }
        catch (Exception exception)
        {
            await transaction.RollbackToSavepointAsync(Before, CancellationToken.None);
            Fail(exception);
        }
        finally
        {
            db.Forget();
        }
    }

    /// <summary>Makes the change, lets the listeners take part, and saves.</summary>
    public async Task MakeAsync(SandboxDbContext db)
    {
        result = await change(db);
        if (db.NewEvents.Count > 0)
        {
            foreach (var listener in listeners)
            {
                if (await listener.HandleAsync(db, db.NewEvents, cancellationToken))
                    curious.Add(listener);
            }
        }

        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken); // the context is cleared next
    }

    public override void End()
    {
        if (over.Task.IsCompleted)
            return;
        curious.ForEach(listener => listener.Committed());
        over.TrySetResult(result!);
    }

    public override void Fail(Exception exception) => over.TrySetException(exception);
}
