namespace Billink.Generators.Tests.Compiling;

/// <summary>Parts that are seldom together become code that compiles.</summary>
public sealed class EditedContractTests
{
    private const string Mark = "{ $ref: '#/components/schemas/Mark' }";

    private static readonly Lazy<QuickCompilation> Everything = new(() => new(RealContracts.Everything, SmallContracts.V1));

    [Fact]
    public void A_body_can_be_a_union_that_contains_itself_in_a_list() => ShouldCompile(RealContracts.Everything
        .With("- { type: array, items: { $ref: '#/components/schemas/Colour' } }", $"- {{ type: array, items: {Mark} }}")
        .With(
            "{ anyOf: [{ $ref: '#/components/schemas/Part' }, { type: array, items: { $ref: '#/components/schemas/Part' } }] }",
            Mark));

    [Theory]
    [InlineData("System")]
    [InlineData("Billink")]
    public void A_schema_can_have_the_name_of_a_namespace(string name) => ShouldCompile(new(
        RealContracts.Everything.Name,
        RealContracts.Everything.Text.Replace("schemas/Labelled", "schemas/" + name).Replace("    Labelled:", $"    {name}:")));

    private static void ShouldCompile(ContractText contract)
    {
        var generation = Generation.Of(contract);

        generation.Diagnostics.ShouldBeEmpty();
        Everything.Value.Errors(QuickCompilation.Read(contract), generation.Files).ShouldBeEmpty();
    }
}
