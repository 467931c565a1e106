using Microsoft.CodeAnalysis;
using Snapshooter.Xunit;

namespace Billink.Generators.Tests.Diagnostics;

/// <summary>A mistake in a contract is one diagnostic with its position and advice, and no code is generated.</summary>
public sealed class DiagnosticTests
{
    public static TheoryData<string> Cases { get; } = [.. BrokenContracts.Cases];

    [Fact]
    public void Every_diagnostic_is_the_approved_one()
    {
        var listed = BrokenContracts.Cases.Select(name => $"{name}\n    {BrokenContracts.Generate(name).Diagnostics}\n");

        Snapshot.Match(string.Join('\n', listed), "Diagnostics");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_stops_its_contract_with_one_error_and_does_not_affect_the_other(string name)
    {
        var (file, healthy) = BrokenContracts.IsV1(name) ? ("spec/small-v1.xsd", "V2/") : ("spec/small-v2.yaml", "V1/");

        var generation = BrokenContracts.Generate(name);

        var diagnostic = generation.Result.Diagnostics.ShouldHaveSingleItem(generation.Diagnostics);
        var at = diagnostic.Location.GetLineSpan();
        (diagnostic.Severity, at.Path).ShouldBe((DiagnosticSeverity.Error, file));
        (at.StartLinePosition.Line, at.StartLinePosition.Character).ShouldNotBe((0, 0));
        generation.Files.Keys.ShouldNotBeEmpty();
        generation.Files.Keys.ShouldAllBe(path => path.StartsWith(healthy, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_contract_of_the_same_version_is_rejected()
    {
        var generation = Generation.Of(SmallContracts.V1, SmallContracts.V1.Named("other-v1.xsd"));

        generation.Diagnostics.ShouldBe(
            "spec/other-v1.xsd(1,1): error BLK033: other-v1.xsd is a contract of v1, as small-v1.xsd is. Keep one of them.");
        generation.Files.ShouldBe(Generation.Of(SmallContracts.V1).Files);
    }

    [Fact]
    public void Other_files_are_ignored()
    {
        var generation = Generation.Of(new ContractText("BannedSymbols.txt", "T:Some.Type"));

        (generation.Files.Count, generation.Diagnostics).ShouldBe((0, ""));
    }

    [Theory]
    [InlineData("empty.xsd")]
    [InlineData("empty.yaml")]
    public void An_empty_contract_is_one_error(string name) =>
        Generation.Of(new ContractText(name, "")).Result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("BLK001");
}
