using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>
/// Tests every code of every operation. The harness validates each reply against the contract: its schema, HTTP status and text.
/// </summary>
public sealed class CatalogTests
{
    public static TheoryData<string> Operations => [.. All.Select(operation => operation.Id)];

    internal static IReadOnlyList<BillinkOperation> All { get; } = [.. V1Operations.All, .. V2Operations.All];

    internal static IReadOnlyList<Trigger> Triggers { get; } = AllTriggers([.. V1Triggers.All, .. V2Triggers.All, .. WebhookTriggers.All]);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_request_gets_each_outcome(string id)
    {
        await using var sandbox = await TestSandbox.StartAsync(OtherMerchants.Options);
        foreach (var trigger in Triggers.Where(trigger => trigger.Operation.Id == id))
        {
            var error = await trigger.SendAsync(sandbox);

            var got = error is null ? null : trigger.Operation.Errors.Find(error.Code, error.Message)!.Name;
            got.ShouldBe(trigger.Error, $"{id} {error?.Message}");
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_reason_why_no_request_gets_an_error_is_about_an_error_that_none_gets(string id)
    {
        var operation = All.Single(operation => operation.Id == id);
        var got = Triggers.Where(trigger => trigger.Operation == operation).Select(trigger => trigger.Error).ToList();
        var reasons = UntriggeredErrors.Reasons.Keys.Where(row => row.Operation == id).Select(row => row.Error).ToList();

        got.ShouldContain((string?)null);
        got.OfType<string>().Intersect(reasons).ShouldBeEmpty();
        got.OfType<string>().Concat(reasons).ShouldBeSubsetOf(operation.Errors.Select(error => error.Name));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_error_can_be_planned_as_a_fault_and_follows_the_contract(string id)
    {
        await using var sandbox = await TestSandbox.StartAsync(OtherMerchants.Options);
        var operation = All.Single(operation => operation.Id == id);
        foreach (var row in operation.Errors)
        {
            sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = SandboxFaultKind.Error, Operation = id, Code = row.Name });

            var error = operation.Version is BillinkApiVersion.V1
                ? (await sandbox.SendAsync(operation, Harness.V1Message.HeaderOnly(operation.Action!))).Error
                : (await sandbox.SendJsonAsync(operation, "{}")).Error;

            operation.Errors.Find(error!.Code, error.Message).ShouldBe(row);
        }
    }

    private static IReadOnlyList<Trigger> AllTriggers(IReadOnlyList<Trigger> written) =>
        [.. written, .. ExampleTriggers.Of(All, written)];
}
