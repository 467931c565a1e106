using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Tests.Storage;

/// <summary>The preparation of EF Core in the background, which no start waits for.</summary>
public sealed class QueryWarmUpTests
{
    [Fact]
    public async Task It_succeeds() => await QueryWarmUp.BeginAsync();

    [Fact]
    public void It_runs_once_in_a_process() => QueryWarmUp.BeginAsync().ShouldBeSameAs(QueryWarmUp.BeginAsync());
}
