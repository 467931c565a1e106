using Snapshooter.Xunit;

namespace Billink.Generators.Tests.Outputs;

/// <summary>Every construct, and the code for it.</summary>
public sealed class SmallContractsTests
{
    private static readonly Generation Both = Generation.Of(SmallContracts.V1, SmallContracts.V2);

    public static TheoryData<string> HintNames { get; } = [.. Both.Files.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Contracts_without_a_problem_have_no_diagnostics() => Both.Diagnostics.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(HintNames))]
    public void Every_construct_becomes_the_approved_code(string hintName) =>
        Snapshot.Match(Both.Files[hintName], "Small." + hintName.Replace('/', '.').Replace(".g.cs", ""));
}
