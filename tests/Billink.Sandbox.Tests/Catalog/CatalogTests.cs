using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>
/// Walks through every code of every operation. The harness holds each reply against the contract: its schema, its HTTP status, its text.
/// </summary>
public sealed class CatalogTests
{
    public static TheoryData<string> Operations => [.. All.Select(operation => operation.Id)];

    internal static IReadOnlyList<BillinkOperation> All { get; } = [.. V1Operations.All, .. V2Operations.All];

    internal static IReadOnlyList<Trigger> Triggers { get; } = [.. V1Triggers.All, .. V2Triggers.All, .. WebhookTriggers.All];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_outcome_is_got_by_a_request(string id)
    {
        await using var sandbox = await TestSandbox.StartAsync(Others.Options);
        foreach (var trigger in Triggers.Where(trigger => trigger.Operation.Id == id))
        {
            var error = await trigger.SendAsync(sandbox);

            var got = error is null ? null : trigger.Operation.Errors.Find(error.Code, error.Message)!.Name;
            got.ShouldBe(trigger.Error, $"{id} {error?.Message}");
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Each_error_of_the_contract_is_got_or_has_a_reason_why_not_but_never_both(string id)
    {
        var operation = All.Single(operation => operation.Id == id);
        var got = Triggers.Where(trigger => trigger.Operation == operation).Select(trigger => trigger.Error).Distinct().ToList();
        var reasons = Unanswered.Reasons.Keys.Where(row => row.Operation == id).Select(row => row.Error);

        got.ShouldContain((string?)null);
        got.OfType<string>().Concat(reasons).ShouldBe(operation.Errors.Select(error => error.Name), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_error_can_be_planned_as_a_fault_and_then_keeps_to_the_contract_too(string id)
    {
        await using var sandbox = await TestSandbox.StartAsync(Others.Options);
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
}
