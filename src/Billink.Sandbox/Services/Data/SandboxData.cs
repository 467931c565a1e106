using System.Collections.Concurrent;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Data;

/// <summary>Everything that a sandbox has stored, as a whole: emptied, filled, copied and put back.</summary>
internal sealed class SandboxData(SandboxStore store, ClockStore clock, BillinkSandboxOptions options, Action forget)
{
    public const int MostSamples = 10_000;

    // What one change adds stays in memory until it is saved, and others wait as long.
    private const int SamplesAtOnce = 200;

    private readonly ConcurrentDictionary<string, IReadOnlyList<TableCopy>> snapshots = new(StringComparer.Ordinal);

    public IEnumerable<string> Snapshots => snapshots.Keys.Order(StringComparer.Ordinal);

    /// <summary>Begins anew, with the merchants of the options, and at the time of the clock that the sandbox's follows. Snapshots stay.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        await store.WriteAsync(
            async db =>
            {
                await Tables.ClearAsync(db, cancellationToken);
                return await MerchantSeed.AddAsync(db, options.Merchants, cancellationToken);
            },
            cancellationToken);
        await clock.LoadAsync(cancellationToken);
        forget();
    }

    /// <summary>Keeps a copy, in the memory of this process, in place of an older one of the same name.</summary>
    public async Task SnapshotAsync(string name, CancellationToken cancellationToken) =>
        snapshots[name] = await store.WriteAsync(db => Tables.ReadAsync(db, cancellationToken), cancellationToken);

    /// <summary>Puts everything back as it was, the clock too.</summary>
    /// <returns>False when there is no such copy.</returns>
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
        await clock.LoadAsync(cancellationToken);
        return true;
    }

    /// <summary>Fills it with orders and sessions in every state.</summary>
    public async Task SeedAsync(int orders, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(orders, MostSamples);
        for (var added = 0; added < orders; added += SamplesAtOnce)
        {
            var some = Math.Min(SamplesAtOnce, orders - added);
            await store.WriteAsync(db => new SampleOrders(db, options.TimeProvider.GetUtcNow()).AddAsync(some, cancellationToken), cancellationToken);
        }
    }
}
