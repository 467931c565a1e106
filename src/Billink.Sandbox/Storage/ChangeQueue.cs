using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>
/// Makes changes one after the other, so that two of them never see the same order unchanged. Changes that arrive meanwhile share a commit,
/// because the disk takes most of the time. Each change is atomic by itself, and completes when it is durable.
/// </summary>
internal sealed class ChangeQueue : IAsyncDisposable
{
    private const int MostInOneCommit = 64;

    private readonly Channel<PendingChange> waiting = Channel.CreateUnbounded<PendingChange>(
        new UnboundedChannelOptions { SingleReader = true });
    private readonly Database database;
    private readonly Task working;
    private int commits;

    public ChangeQueue(Database database)
    {
        this.database = database;
        working = Task.Run(WorkAsync);
    }

    /// <summary>The number of commits.</summary>
    public int Commits => Volatile.Read(ref commits);

    public Task<T> AddAsync<T>(PendingChange<T> change)
    {
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(change), this);
        return change.Over;
    }

    /// <summary>Completes when all changes that were added before are made.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await working;
    }

    private async Task WorkAsync()
    {
        List<PendingChange> changes = [];
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (changes.Count < MostInOneCommit && waiting.Reader.TryRead(out var change))
                changes.Add(change);
            await MakeAsync(changes);
            changes.Clear();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The caller that waits for the change gets the exception.")]
    private async Task MakeAsync(List<PendingChange> changes)
    {
        try
        {
            await database.Contexts.UseAsync(db => CommitAsync(db, changes), QueryTrackingBehavior.TrackAll, CancellationToken.None);
        }
        catch (Exception exception)
        {
            changes.ForEach(change => change.Fail(exception));
            return;
        }

        Interlocked.Increment(ref commits);
        changes.ForEach(change => change.End()); // after the loop, because a durable change hasn't failed, even if a listener fails
    }

    private async Task<int> CommitAsync(SandboxDbContext db, List<PendingChange> changes)
    {
        // On SQLite this is BEGIN IMMEDIATE: another process on the same file waits, too, from before the first read.
        await using var transaction = await db.Database.BeginTransactionAsync();
        await database.LockAsync(db, CancellationToken.None);
        foreach (var change in changes)
            await change.MakeAsync(db, transaction);
        await transaction.CommitAsync();
        return changes.Count;
    }
}
