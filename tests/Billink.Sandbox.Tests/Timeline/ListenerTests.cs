using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Sandbox.Tests.Timeline;

/// <summary>The sender of webhooks is notified of every event, in order, in the same transaction.</summary>
public sealed class ListenerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    private static readonly Purchase Lamp =
        new() { Total = 50, Customer = new Customer { IsBusiness = false }, BillingAddress = new Address(), Lines = [] };

    [Fact]
    public async Task Every_event_of_an_order_reaches_the_listener_in_order_and_is_stored()
    {
        await using var store = await OpenAsync();
        var listener = new Listener();
        store.AddListener(listener);
        var clock = TestClock.Create();

        await ChangeAsync(store, clock, orders => Task.FromResult(orders.Place(1, "shop-1", Lamp)));
        await ChangeAsync(store, clock, orders => orders.StartAsync("shop-1", null, default));
        clock.Advance(TimeSpan.FromDays(20));
        (await new DueWork(store, clock).CatchUpAsync(default)).ShouldBe(1);
        (await new DueWork(store, clock).CatchUpAsync(default)).ShouldBe(0);
        await ChangeAsync(store, clock, orders => orders.HoldAsync("shop-1", null, 1, default));
        clock.Advance(TimeSpan.FromDays(2));
        await ChangeAsync(store, clock, orders => orders.CreditAsync("shop-1", null, 20, null, default));
        await ChangeAsync(store, clock, orders => orders.PayAsync("shop-1", null, 10, null, default));
        await ChangeAsync(store, clock, orders => orders.PayAsync("shop-1", null, 20, null, default));
        await ChangeAsync(store, clock, orders => orders.PayAsync("shop-1", null, 20, null, default));

        TimelineKind[] expected =
        [
            TimelineKind.OrderPlaced, TimelineKind.WorkflowRequested, TimelineKind.WorkflowStarted, TimelineKind.StepReached,
                TimelineKind.PutOnHold,
            TimelineKind.Resumed, TimelineKind.PartlyCredited, TimelineKind.PartlyPaid, TimelineKind.OrderPaid,
                TimelineKind.CustomerFullyPaid,
        ];
        listener.Received.ShouldBe(expected);
        listener.Commits.ShouldBe(7, "one for each change in which something happened");
        var stored = await store.ReadAsync(db => db.Timeline.OrderBy(entry => entry.Id).ToListAsync(), default);
        stored.Select(entry => entry.Kind).ShouldBe(expected);
        stored.Select(entry => entry.At).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_session_without_requests_expires_after_an_hour()
    {
        await using var store = await OpenAsync();
        var listener = new Listener();
        store.AddListener(listener);
        var clock = TestClock.Create();
        await store.WriteAsync(db => { new SessionService(db, Noon).Open(NewSession()); return Task.FromResult(0); }, default);

        clock.Advance(TimeSpan.FromDays(1));
        await new DueWork(store, clock).CatchUpAsync(default);

        listener.Received.ShouldBe([TimelineKind.SessionOpened, TimelineKind.SessionExpired]);
        var session = await store.ReadAsync(db => db.Sessions.SingleAsync(), default);
        SessionTimeline.Of(session).Select(entry => (entry.Kind, entry.At))
            .ShouldBe([(TimelineKind.SessionOpened, Noon), (TimelineKind.SessionExpired, Noon.AddHours(1))]);
    }

    [Fact]
    public async Task A_failure_of_a_listener_undoes_the_change()
    {
        await using var store = await OpenAsync();
        store.AddListener(new Listener { Fails = true });

        await Should.ThrowAsync<InvalidOperationException>(() =>
            ChangeAsync(store, TestClock.Create(), orders => Task.FromResult(orders.Place(1, "shop-1", Lamp))));

        (await store.ReadAsync(db => db.Orders.CountAsync(), default)).ShouldBe(0);
    }

    private static async Task<SandboxStore> OpenAsync()
    {
        var store = new SandboxStore(await Database.OpenAsync(new BillinkSandboxOptions(), default));
        await new MerchantSeed(store, new BillinkSandboxOptions()).ApplyAsync(default);
        return store;
    }

    private static Task<T> ChangeAsync<T>(SandboxStore store, FakeTimeProvider clock, Func<OrderService, Task<T>> change) =>
        store.WriteAsync(
        async db => await change(new OrderService(db, (await db.FindMerchantAsync("sandbox-user", default))!, clock.GetUtcNow())), default);

    private static Session NewSession() => new()
    {
        Id = "1",
        MerchantId = 1,
        WorkflowNumber = 1,
        OrderNumber = "shop-1",
        PublicNumber = "1SBXshop-1",
        TransactionId = "tx_1",
        OpenedAt = Noon,
        ExpiresAt = Noon.AddHours(1),
        Purchase = Lamp,
        ReturnTo = SessionReturnUrls.Of(null, null, null, null),
    };

    private sealed class Listener : ITimelineListener
    {
        public List<TimelineKind> Received { get; } = [];

        public int Commits { get; private set; }

        public bool Fails { get; init; }

        public Task<bool> HandleAsync(SandboxDbContext db, IReadOnlyList<TimelineEntry> entries, CancellationToken cancellationToken)
        {
            if (Fails)
                throw new InvalidOperationException("No.");
            Received.AddRange(entries.Select(entry => entry.Kind));
            return Task.FromResult(true);
        }

        public void Committed() => Commits++;
    }
}
