using System.Globalization;

namespace Billink.Generators.Tests.Determinism;

/// <summary>The same contracts have the same output in every run and culture, and with every kind of line ending.</summary>
public sealed class DeterminismTests
{
    private static readonly Generation Expected = Generation.Of(RealContracts.V1, RealContracts.V2);

    [Fact]
    public void Two_runs_have_the_same_output() => Generation.Of(RealContracts.V1, RealContracts.V2).Files.ShouldBe(Expected.Files);

    [Fact]
    public void The_order_of_the_contracts_does_not_matter() =>
        Generation.Of(RealContracts.V2, RealContracts.V1).Files.ShouldBe(Expected.Files, ignoreOrder: true);

    [Fact]
    public void Carriage_returns_in_contracts_do_not_matter() =>
        Generation.Of(RealContracts.V1.WithCarriageReturns(), RealContracts.V2.WithCarriageReturns()).Files.ShouldBe(Expected.Files);

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        var marked = new ContractText(RealContracts.V1.Name, "\uFEFF" + RealContracts.V1.Text);

        Generation.Of(marked, RealContracts.V2).Files.ShouldBe(Expected.Files);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        // Negative codes depend most on the culture: Swedish has another minus sign, and Arabic has other digits.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            Generation.Of(RealContracts.V1, RealContracts.V2).Files.ShouldBe(Expected.Files);
            Generation.Of(SmallContracts.V1).Files["V1/Errors/MakeErrorCode.g.cs"].ShouldContain("Unknown = -1,");
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
