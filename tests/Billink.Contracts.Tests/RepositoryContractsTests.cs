namespace Billink.Contracts.Tests;

public class RepositoryContractsTests
{
    [Fact]
    public void The_xsd_reads_without_problems() => RepositoryContracts.ReadingV1.Problems.ShouldBeEmpty();

    [Fact]
    public void The_yaml_reads_without_problems() => RepositoryContracts.ReadingV2.Problems.ShouldBeEmpty();
}
