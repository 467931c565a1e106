using Billink.Sandbox.Domain.Email;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Tests.Storage;

/// <summary>Concurrent changes share a commit, and nothing else.</summary>
public sealed class ChangeQueueTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_change_is_undone_without_the_others_of_its_commit(bool inMemory)
    {
        await using var store = new SandboxStore(await Database.OpenAsync(
            new BillinkSandboxOptions { Database = inMemory ? BillinkSandboxOptions.MemoryDatabase : file }, default));

        var changes = Enumerable.Range(0, 100).Select(number => AddAsync(store, number, fails: number % 3 == 0)).ToList();
        await Task.WhenAll(changes).ContinueWith(_ => { }, TaskScheduler.Default);

        changes.Select(change => change.IsFaulted).ShouldBe(Enumerable.Range(0, 100).Select(number => number % 3 == 0));
        var stored = await store
            .ReadAsync(db => db.OutgoingEmails.OrderBy(letter => letter.Id).Select(letter => letter.Subject).ToListAsync(), default);
        stored.ShouldBe(
            Enumerable.Range(0, 100).Where(number => number % 3 != 0).Select(number => $"{number}"), "in the order in which they came");
    }

    [Fact]
    public async Task A_cancelled_change_is_not_made()
    {
        await using var store = new SandboxStore(await Database.OpenAsync(new BillinkSandboxOptions(), default));
        using var over = new CancellationTokenSource();
        var first = new TaskCompletionSource();
        var busy = store.WriteAsync(async _ => { await first.Task; return 0; }, default);

        var second = AddAsync(store, 2, fails: false, over.Token);
        await over.CancelAsync();
        first.SetResult();
        await busy;

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        (await store.ReadAsync(db => db.OutgoingEmails.CountAsync(), default)).ShouldBe(0);
    }

    [Fact]
    public async Task A_change_does_not_see_what_a_failed_one_left_behind()
    {
        await using var store = new SandboxStore(await Database.OpenAsync(new BillinkSandboxOptions(), default));

        await Should.ThrowAsync<InvalidOperationException>(() => AddAsync(store, 1, fails: true));
        await AddAsync(store, 2, fails: false);

        (await store.ReadAsync(db => db.OutgoingEmails.SingleAsync(), default)).Subject.ShouldBe("2");
    }

    private static Task<int> AddAsync(SandboxStore store, int number, bool fails, CancellationToken cancellationToken = default) =>
        store.WriteAsync(
        async db =>
        {
            db.OutgoingEmails.Add(
                new OutgoingEmail { Recipient = "shop@shop.example", Subject = $"{number}", Text = "", At = DateTimeOffset.UnixEpoch });
            if (!fails)
                return number;
            await db.SaveChangesAsync(cancellationToken); // so that there is something to undo
            throw new InvalidOperationException("No.");
        },
        cancellationToken);
}
