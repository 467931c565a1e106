namespace Billink.Architecture.Tests;

/// <summary>Tests the search itself: a use that it doesn't find would hide a circular dependency.</summary>
public class DependenciesTests
{
    private const string Examples = "Billink.Architecture.Tests.Examples";

    private static readonly Project Project =
        new("Billink.Architecture.Tests", []) { RootNamespace = Examples, Folders = ["Early", "Late"] };

    [Fact]
    public void Every_way_to_use_a_later_type_is_found() =>
        new Dependencies(Project).Backward()
            .Select(use => use.Split(" → ")[0].Replace($"{Examples}.Early.Uses+", "", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "ABase", "ACall", "AConstraint`1", "AField", "AGenericArgument", "AGenericCall", "ALambda", "ANestedType",
                "AnAsyncMethod", "AnAttribute", "AnIterator", "IParameter",
            ]);

    [Fact]
    public void A_use_is_reported_with_both_types() =>
        new Dependencies(Project).Backward().ShouldContain($"{Examples}.Early.Uses+ACall → {Examples}.Late.LaterType");

    [Fact]
    public void The_opposite_order_allows_the_same_uses() =>
        new Dependencies(Project with { Folders = ["Late", "Early"] }).Backward().ShouldBeEmpty();
}
