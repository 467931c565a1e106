using Billink.Sandbox.Tests.Harness;

namespace Billink.Sandbox.Tests;

/// <summary>10,000 damaged requests. The tests of PostgreSQL send the same there.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public Task Damaged_requests_cause_no_failure_and_rejected_ones_change_nothing(int seed) =>
        DamagedRequests.SendAsync(new BillinkSandboxOptions(), seed);
}
