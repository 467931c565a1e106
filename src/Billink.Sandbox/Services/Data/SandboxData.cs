using System.Collections.Concurrent;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Data;

/// <summary>All stored data: resets it, fills it with samples, takes snapshots and restores them.</summary>
/// <param name="store">The database.</param>
/// <param name="clockStore">The stored state of the clock.</param>
/// <param name="merchants">The merchants of the options.</param>
/// <param name="clock">The time in the sandbox.</param>
/// <param name="clearMemory">Clears the data that isn't in the database.</param>
internal sealed class SandboxData(SandboxStore store, ClockStore clockStore, MerchantSeed merchants, TimeProvider clock, Action clearMemory)
{
    public const int MostSamples = 10_000;

    // A change is in memory until it is saved, and others wait for it.
    private const int SamplesAtOnce = 200;

    private readonly ConcurrentDictionary<string, IReadOnlyList<TableCopy>> snapshots = new(StringComparer.Ordinal);

    public IEnumerable<string> Snapshots => snapshots.Keys.Order(StringComparer.Ordinal);

    /// <summary>Deletes all data, adds the merchants of the options, and resets the clock. Snapshots stay.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        await store.WriteAsync(
            async db =>
            {
                await Tables.ClearAsync(db, cancellationToken);
                return await merchants.AddAsync(db.Database.GetDbConnection(), cancellationToken);
            },
            cancellationToken);
        await clockStore.LoadAsync(cancellationToken);
        clearMemory();
    }

    /// <summary>Takes a snapshot in the memory of this process. It replaces an older one of the same name.</summary>
    public async Task SnapshotAsync(string name, CancellationToken cancellationToken) =>
        snapshots[name] = await store.WriteAsync(db => Tables.ReadAsync(db, cancellationToken), cancellationToken);

    /// <summary>Restores a snapshot, including the clock.</summary>
    /// <returns>False if there is no such snapshot.</returns>
    public async Task<bool> RestoreAsync(string name, CancellationToken cancellationToken)
    {
        if (!snapshots.TryGetValue(name, out var copies))
            return false;
        await store.WriteAsync(
            async db =>
            {
                await Tables.ClearAsync(db, cancellationToken);
                await Tables.WriteAsync(db, copies, cancellationToken);
                return 0;
            },
            cancellationToken);
        await clockStore.LoadAsync(cancellationToken);
        return true;
    }

    /// <summary>Adds sample orders and sessions in every state.</summary>
    public async Task SeedAsync(int orders, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(orders, MostSamples);
        for (var added = 0; added < orders; added += SamplesAtOnce)
        {
            var some = Math.Min(SamplesAtOnce, orders - added);
            await store.WriteAsync(db => new SampleOrders(db, clock.GetUtcNow()).AddAsync(some, cancellationToken), cancellationToken);
        }
    }
}
