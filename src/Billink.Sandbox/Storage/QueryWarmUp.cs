using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Storage;

/// <summary>
/// Prepares EF Core in the background while the first sandbox of a process starts. Most of the time of EF Core's first query and first
/// insert is compilation, which the first requests would wait for.
/// </summary>
internal static class QueryWarmUp
{
    private static readonly Lazy<Task> Once = new(() => Task.Run(RunAsync));

    /// <summary>Begins in the background, once in a process.</summary>
    /// <returns>A task that completes when EF Core is prepared.</returns>
    public static Task BeginAsync() => Once.Value;

    /// <summary>Reads and stores as most requests do, in a database of its own.</summary>
    private static async Task RunAsync()
    {
        await using var store = new SandboxStore(await MemoryDatabase.CopyTemplateAsync(CancellationToken.None));
        await store.ReadAsync(db => db.FindMerchantAsync("", CancellationToken.None), CancellationToken.None);
        await store.ReadAsync(db => db.FindOrderAsync(0, "", CancellationToken.None), CancellationToken.None);
        await store.WriteAsync(
            db =>
            {
                db.Checks.Add(
                    new CreditCheck { Id = Guid.NewGuid(), MerchantId = 0, IsGuaranteed = false, Amount = 0, ExpiresAt = default });
                return Task.FromResult(0);
            },
            CancellationToken.None);
    }
}
