using System.Text;
using Billink.AspNetCore.Inbox;
using Microsoft.Extensions.Time.Testing;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>The contract of every inbox. Each kind of inbox runs it as one test.</summary>
internal sealed class InboxContract(IWebhookInbox inbox, FakeTimeProvider clock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly CancellationToken None = CancellationToken.None;

    public async Task HoldAsync()
    {
        await A_delivery_is_handled_once();
        await A_delivery_with_another_id_is_recognized();
        await Another_body_with_the_same_id_is_another_delivery();
        await An_expired_lease_can_be_taken_over();
        await A_failed_attempt_is_due_later_but_can_be_claimed_at_once();
        await Deliveries_about_one_subject_are_handled_one_after_the_other();
        await A_delivery_that_failed_for_good_is_kept_apart_until_it_is_settled();
        await The_delivery_that_arrived_first_comes_first();
        await A_stored_delivery_is_read_unchanged();
        await Handled_deliveries_are_eventually_deleted();
    }

    public static WebhookRecord Record(string id, string subject, DateTimeOffset? sentAt = null) => new()
    {
        Id = id,
        Fingerprint = $"print-{id}",
        Subject = subject,
        Merchant = "",
        Body = Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","note":"é"}"""),
        IsSigned = true,
        SentAt = sentAt,
        ReceivedAt = DateTimeOffset.UnixEpoch.AddDays(20001),
    };

    private async Task A_delivery_is_handled_once()
    {
        (await inbox.StoreAsync(Record("once", "order/once"), Lease, None)).ShouldBe("once");
        var lease = await ClaimAsync("once");
        lease.Attempt.ShouldBe(1);
        (await inbox.ClaimAsync("once", Lease, None)).ShouldBe(WebhookClaim.Busy);
        (await inbox.GetStateAsync(None)).Unhandled.ShouldBe(1);

        (await inbox.CompleteAsync(lease, None)).ShouldBeTrue();

        (await inbox.StoreAsync(Record("once", "order/once"), Lease, None)).ShouldBe("once");
        (await inbox.ClaimAsync("once", Lease, None)).ShouldBe(WebhookClaim.Handled);
        (await inbox.CompleteAsync(lease, None)).ShouldBeTrue("completing twice is harmless");
        (await inbox.GetStateAsync(None)).ShouldBe(new WebhookInboxState(0, null, 0));
    }

    private async Task A_delivery_with_another_id_is_recognized()
    {
        await inbox.StoreAsync(Record("first", "order/twin"), Lease, None);
        var twin = Record("first", "order/twin") with { Id = "replayed" };

        (await inbox.StoreAsync(twin, Lease, None)).ShouldBe("first");

        await inbox.CompleteAsync(await ClaimAsync("first"), None);
        (await inbox.StoreAsync(twin, Lease, None)).ShouldBe("first");
    }

    private async Task Another_body_with_the_same_id_is_another_delivery()
    {
        var first = Record("shared", "order/shared");
        var second = first with { Body = Encoding.UTF8.GetBytes("{}"), Fingerprint = "print-second" };
        var repeated = first with { Fingerprint = "print-later" };

        (await inbox.StoreAsync(first, Lease, None)).ShouldBe("shared");
        (await inbox.StoreAsync(second, Lease, None)).ShouldBe("print-second");
        (await inbox.StoreAsync(second, Lease, None)).ShouldBe("print-second");
        (await inbox.StoreAsync(repeated, Lease, None)).ShouldBe("shared", "a later attempt is signed anew");

        foreach (var id in new[] { "shared", "print-second" })
            await inbox.CompleteAsync(await ClaimAsync(id), None);
    }

    private async Task A_delivery_that_failed_for_good_is_kept_apart_until_it_is_settled()
    {
        foreach (var id in new[] { "bad", "worse", "worst" })
        {
            await inbox.StoreAsync(Record(id, $"order/{id}"), Lease, None);
            await inbox.ReleaseAsync(await ClaimAsync(id), TimeSpan.FromSeconds(90), None);
        }

        (await inbox.MarkFailedAsync(1, None)).ShouldBe(0, "another attempt may still come");
        clock.Advance(TimeSpan.FromSeconds(90));
        (await inbox.MarkFailedAsync(2, None)).ShouldBe(0);
        (await inbox.MarkFailedAsync(1, None)).ShouldBe(3);
        (await inbox.MarkFailedAsync(1, None)).ShouldBe(0);
        (await DueAsync()).ShouldBeEmpty();
        (await inbox.GetStateAsync(None)).ShouldBe(new WebhookInboxState(0, null, 3));
        var failed = await inbox.ListFailedAsync(2, None);
        failed.Count.ShouldBe(2);
        failed[0].Attempts.ShouldBe(1);
        failed[0].FailedAt.ShouldBe(clock.GetUtcNow());
        failed[0].Record.Body.ToArray().ShouldBe(Record(failed[0].Record.Id, "").Body.ToArray());

        (await inbox.RetryFailedAsync("bad", None)).ShouldBeTrue();
        (await inbox.RetryFailedAsync("bad", None)).ShouldBeFalse();
        (await inbox.RemoveFailedAsync("bad", None)).ShouldBeFalse("it waits again");
        (await DueAsync()).ShouldBe(["bad"]);
        var lease = await ClaimAsync("bad");
        lease.Attempt.ShouldBe(1);
        await inbox.CompleteAsync(lease, None);
        (await inbox.RemoveFailedAsync("worse", None)).ShouldBeTrue();
        (await inbox.RemoveFailedAsync("worse", None)).ShouldBeFalse();

        // Billink itself may deliver it once more.
        await inbox.ReleaseAsync(await ClaimAsync("worst"), TimeSpan.Zero, None);
        (await inbox.ListFailedAsync(10, None)).ShouldBeEmpty();
        (await inbox.MarkFailedAsync(1, None)).ShouldBe(1);
        clock.Advance(TimeSpan.FromDays(31));
        await inbox.PurgeAsync(TimeSpan.FromDays(30), None);
        (await inbox.GetStateAsync(None)).ShouldBe(new WebhookInboxState(0, null, 0));
    }

    private async Task An_expired_lease_can_be_taken_over()
    {
        await inbox.StoreAsync(Record("crash", "order/crash"), Lease, None);
        var crashed = await ClaimAsync("crash");
        (await DueAsync()).ShouldBeEmpty();
        clock.Advance(Lease - TimeSpan.FromSeconds(1));
        (await inbox.ClaimAsync("crash", Lease, None)).ShouldBe(WebhookClaim.Busy);

        clock.Advance(TimeSpan.FromSeconds(1));

        (await DueAsync()).ShouldBe(["crash"]);
        var second = await ClaimAsync("crash");
        second.Attempt.ShouldBe(2);
        (await inbox.CompleteAsync(crashed, None)).ShouldBeFalse("another instance has the delivery");
        await inbox.ReleaseAsync(crashed, TimeSpan.Zero, None);
        (await inbox.ClaimAsync("crash", Lease, None)).ShouldBe(WebhookClaim.Busy, "and can't be given away by the one before");
        (await inbox.CompleteAsync(second, None)).ShouldBeTrue();
        (await inbox.CompleteAsync(crashed, None)).ShouldBeTrue("it is handled, whoever did it");
    }

    private async Task A_failed_attempt_is_due_later_but_can_be_claimed_at_once()
    {
        await inbox.StoreAsync(Record("fail", "order/fail"), Lease, None);
        await inbox.ReleaseAsync(await ClaimAsync("fail"), TimeSpan.FromSeconds(90), None);
        (await DueAsync()).ShouldBeEmpty();
        clock.Advance(TimeSpan.FromSeconds(90));
        (await DueAsync()).ShouldBe(["fail"]);
        (await inbox.FindDueAsync(1, 10, None)).ShouldBeEmpty("it was tried once already");

        await inbox.ReleaseAsync(await ClaimAsync("fail"), TimeSpan.FromSeconds(90), None);
        await inbox.CompleteAsync(await ClaimAsync("fail"), None);
        clock.Advance(TimeSpan.FromDays(1));
        (await DueAsync()).ShouldBeEmpty();
    }

    private async Task Deliveries_about_one_subject_are_handled_one_after_the_other()
    {
        var early = DateTimeOffset.UnixEpoch.AddDays(20002);
        await inbox.StoreAsync(Record("late", "order/row", early.AddSeconds(5)), Lease, None);
        await inbox.StoreAsync(Record("early", "order/row", early), Lease, None);
        await inbox.StoreAsync(Record("timeless", "order/row"), Lease, None);
        await inbox.StoreAsync(Record("same", "order/row", early.AddSeconds(5)), Lease, None);
        await inbox.StoreAsync(Record("other", "order/other"), Lease, None);

        var late = await ClaimAsync("late");
        (await inbox.ClaimAsync("early", Lease, None)).ShouldBe(WebhookClaim.Busy);
        await inbox.CompleteAsync(await ClaimAsync("other"), None);
        await inbox.CompleteAsync(late, None);

        late.IsOutOfOrder.ShouldBeFalse();
        foreach (var (id, outOfOrder) in new[] { ("early", true), ("timeless", false), ("same", false), })
        {
            var lease = await ClaimAsync(id);
            lease.IsOutOfOrder.ShouldBe(outOfOrder, id);
            await inbox.CompleteAsync(lease, None);
        }
    }

    private async Task The_delivery_that_arrived_first_comes_first()
    {
        var noon = DateTimeOffset.UnixEpoch.AddDays(20001);
        foreach (var (id, minutes) in new[] { ("second", 2), ("third", 3), ("earliest", 1) })
            await inbox.StoreAsync(Record(id, $"order/{id}") with { ReceivedAt = noon.AddMinutes(minutes) }, Lease, None);

        (await DueAsync()).ShouldBeEmpty("the receiver has them");
        (await inbox.GetStateAsync(None)).ShouldBe(new WebhookInboxState(3, noon.AddMinutes(1), 0));
        clock.Advance(Lease);
        (await DueAsync()).ShouldBe(["earliest", "second", "third"]);
        (await inbox.FindDueAsync(10, 1, None)).ShouldBe(["earliest"]);

        foreach (var id in new[] { "third", "second", "earliest" })
            await inbox.ReleaseAsync(await ClaimAsync(id), TimeSpan.Zero, None);
        (await inbox.MarkFailedAsync(1, None)).ShouldBe(3);
        (await inbox.ListFailedAsync(10, None)).Select(failed => failed.Record.Id).ShouldBe(["earliest", "second", "third"]);
        foreach (var id in new[] { "third", "second", "earliest" })
            (await inbox.RemoveFailedAsync(id, None)).ShouldBeTrue();
    }

    private async Task A_stored_delivery_is_read_unchanged()
    {
        var record = Record(
            "whole", "order/whole", DateTimeOffset.UnixEpoch.AddDays(20003)) with { Merchant = "shop-a", IsSigned = false };
        await inbox.StoreAsync(record, Lease, None);

        var lease = await ClaimAsync("whole");

        (lease.Record with { Body = record.Body }).ShouldBe(record);
        lease.Record.Body.ToArray().ShouldBe(record.Body.ToArray());
        await inbox.CompleteAsync(lease, None);
    }

    private async Task Handled_deliveries_are_eventually_deleted()
    {
        await inbox.StoreAsync(Record("waits", "order/waits"), Lease, None);
        (await inbox.PurgeAsync(TimeSpan.FromDays(30), None)).ShouldBe(0);
        clock.Advance(TimeSpan.FromDays(31));
        (await inbox.PurgeAsync(TimeSpan.FromDays(30), None)).ShouldBe(1);

        (await DueAsync()).ShouldBe(["waits"], "what isn't handled is never forgotten");
        (await inbox.GetStateAsync(None)).Unhandled.ShouldBe(1);
        await inbox.StoreAsync(Record("once", "order/once"), Lease, None);
        (await ClaimAsync("once")).Attempt.ShouldBe(1);
        await Should.ThrowAsync<InvalidOperationException>(() => inbox.ClaimAsync("first", Lease, None));
    }

    private async Task<WebhookLease> ClaimAsync(string id) => (await inbox.ClaimAsync(id, Lease, None)).Lease.ShouldNotBeNull(id);

    private Task<IReadOnlyList<string>> DueAsync() => inbox.FindDueAsync(10, 10, None);
}
