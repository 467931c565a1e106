using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V1;

namespace Billink.Sandbox.Tests.V1;

/// <summary>
/// Exchanges with Billink's test servers of 2014 and 2018: the sandbox sends the same replies, except for UUIDs and white space.
/// </summary>
public sealed class RecordedExchangeTests
{
    private static readonly string AnyId = new('0', 40);

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Recordings.All.Count)];

    [SharedTheory]
    [MemberData(nameof(Indexes))]
    public async Task A_recorded_exchange_is_reproduced(int index)
    {
        var recording = Recordings.All[index];
        await using var sandbox = await StartAsync();
        await recording.Before(sandbox);

        var reply = await sandbox.SendAsync(recording.Operation, await recording.Prepare(sandbox, Recording.Read(recording.Request)));

        reply.Api.ShouldBeLike(Recording.Read(recording.Response));
        var error = reply.Error is { } found ? recording.Operation.Errors.Find(found.Code, found.Message)!.Name : null;
        error.ShouldBe(recording.Error);
    }

    [SharedFact]
    public async Task An_order_number_with_dots_is_rejected_by_a_later_rule()
    {
        await using var sandbox = await StartAsync();

        var request = Recordings.With(Recording.Read("order.request.ruby-2014.xml"), ("CHECKUUID", "00000000-0000-4000-8000-000000000001"));
        (await sandbox.SendAsync(V1Operations.CreateOrder, request)).ShouldBeError("434");
    }

    [SharedFact]
    public async Task An_order_without_check_gets_447_because_441_has_another_meaning_since()
    {
        await using var sandbox = await StartAsync();

        (await sandbox.SendAsync(V1Operations.CreateOrder, Recording.Read("order.request.no-checkuuid.2014.xml"))).ShouldBeError("447");
    }

    /// <summary>A sandbox with the merchants of the recordings.</summary>
    private static Task<TestSandbox> StartAsync() => TestSandbox.StartAsync(new BillinkSandboxOptions
    {
        Merchants = [new SandboxMerchant(new BillinkCredentials("apitest", AnyId)),
            new SandboxMerchant(new BillinkCredentials("usertest", AnyId)) { Prefix = "TST" }],
    });
}
