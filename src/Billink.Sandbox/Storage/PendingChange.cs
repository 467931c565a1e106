using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Storage;

namespace Billink.Sandbox.Storage;

/// <summary>A change that somebody waits for.</summary>
internal abstract class PendingChange
{
    /// <summary>Makes it, in a transaction that isn't committed yet. When it fails it is undone, and only whoever waits for it hears of it.</summary>
    public abstract Task MakeAsync(SandboxDbContext db, IDbContextTransaction transaction);

    /// <summary>It is durable.</summary>
    public abstract void End();

    /// <summary>It isn't, and never will be.</summary>
    public abstract void Fail(Exception exception);
}

/// <summary>A change with a result.</summary>
/// <typeparam name="T">The result.</typeparam>
/// <param name="change">What is to be done.</param>
/// <param name="listeners">Who takes part.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
internal sealed class PendingChange<T>(
    Func<SandboxDbContext, Task<T>> change, IReadOnlyList<ITimelineListener> listeners, CancellationToken cancellationToken) : PendingChange
{
    private const string Before = "before";

    private readonly TaskCompletionSource<T> over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<ITimelineListener> curious = [];
    private T? result;

    /// <summary>The result, once it is durable.</summary>
    public Task<T> Over => over.Task;

    [SuppressMessage("Design", "CA1031", Justification = "Whoever waits for it gets what went wrong.")]
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

    /// <summary>Makes it, with what follows from it for listeners, and saves it.</summary>
    public async Task MakeAsync(SandboxDbContext db)
    {
        result = await change(db);
        if (db.Happened.Count > 0)
        {
            foreach (var listener in listeners)
            {
                if (await listener.HearAsync(db, db.Happened, cancellationToken))
                    curious.Add(listener);
            }
        }

        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken); // the context forgets them next
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
