namespace Billink.Generators.Tests.Incremental;

/// <summary>A change runs as few generator steps again as possible.</summary>
public sealed class CachingTests
{
    private static readonly Generation Both = Generation.Of(SmallContracts.V1, SmallContracts.V2);

    [Fact]
    public void The_first_run_computes_everything() => RunReasons.Of(Both).ShouldBe(new RunReasons("2 New", "29 New", "29 New"));

    [Fact]
    public void Editing_CSharp_computes_nothing_again() =>
        RunReasons.Of(Both.AfterCSharpEdit()).ShouldBe(new RunReasons("2 Cached", "29 Cached", "29 Cached"));

    [Theory]
    [InlineData("Its name.", "The name that it has.")]
    [InlineData("<xs:maxLength value=\"50\" />", "<xs:maxLength value=\"60\" />")]
    [InlineData("name=\"COUNTRY\" minOccurs=\"0\"", "name=\"COUNTRY\"")]
    [InlineData("<xs:element name=\"EVENT\" type=\"xs:string\"", "<xs:element name=\"EVENT\" type=\"Amount\"")]
    [InlineData("bc:name=\"Reader\"", "bc:name=\"Scanner\"")]
    public void Changing_a_field_of_a_v1_message_changes_one_file(string find, string replaceBy) =>
        ChangedFiles(Both, Both.AfterEdit(SmallContracts.V1.With(find, replaceBy))).ShouldBe(["V1/MakeRequest.g.cs"]);

    [Theory]
    [InlineData("Give the thing a name.", "Name it.")]
    [InlineData("<bc:message>Name missing</bc:message>", "<bc:message>Name is missing</bc:message>")]
    [InlineData("category=\"request-limits\" provenance=\"observed\"", "category=\"request-limits\" provenance=\"inferred\"")]
    public void Changing_an_error_changes_one_file(string find, string replaceBy) =>
        ChangedFiles(Both, Both.AfterEdit(SmallContracts.V1.With(find, replaceBy))).ShouldBe(["V1/Errors/MakeErrorCode.g.cs"]);

    [Theory]
    [InlineData("minItems: 1\n          maxItems: 10", "minItems: 1\n          maxItems: 20", "V2/MakeRequest.g.cs")]
    [InlineData("advice: Correct them.", "advice: Try again.", "V2/Errors/MakeErrorCode.g.cs")]
    [InlineData("class: safe", "class: detectable, duplicate: \"404\"", "V2/Operations/DownloadOperation.g.cs")]
    public void Changing_one_thing_of_v2_changes_one_file(string find, string replaceBy, string file) =>
        ChangedFiles(Both, Both.AfterEdit(SmallContracts.V2.With(find, replaceBy))).ShouldBe([file]);

    [Fact]
    public void Adding_a_field_changes_its_message_and_the_names_that_a_masked_body_shows()
    {
        const string next = "<xs:element name=\"COUNTRY\"";
        const string added = "<xs:element name=\"COLOUR\" type=\"xs:string\" minOccurs=\"0\" bc:name=\"Colour\" />";

        ChangedFiles(Both, Both.AfterEdit(SmallContracts.V1.With(next, $"{added}\n      {next}")))
            .ShouldBe(["V1/MakeRequest.g.cs", "V1/Operations/V1PlainNames.g.cs"]);
    }

    [Fact]
    public void Changing_a_field_modifies_one_output_and_leaves_the_other_contract_cached() =>
        RunReasons.Of(Both.AfterEdit(SmallContracts.V1.With("Its name.", "The name that it has.")))
            .ShouldBe(new RunReasons("1 Modified, 1 Cached", "1 Modified, 14 Unchanged, 14 Cached", "1 Modified, 28 Cached"));

    [Fact]
    public void Moving_things_within_a_contract_modifies_nothing()
    {
        var moved = Both.AfterEdit(SmallContracts.V1.With("<!-- Every", "<!--\n\n\n    Every"));

        RunReasons.Of(moved).Outputs.ShouldBe("29 Cached");
    }

    [Fact]
    public void An_invalid_contract_loses_its_files_and_does_not_affect_the_other()
    {
        var broken = Both.AfterEdit(SmallContracts.V1.With("</xs:schema>", ""));

        broken.Files.Keys.ShouldAllBe(name => name.StartsWith("V2/", StringComparison.Ordinal));
        broken.Result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("BLK001");
        ChangedFiles(Generation.Of(SmallContracts.V2), broken).ShouldBeEmpty();
    }

    private static IEnumerable<string> ChangedFiles(Generation before, Generation after)
    {
        after.Diagnostics.ShouldNotContain(SmallContracts.V2.Name);
        return before.Files.Keys.Union(after.Files.Keys)
            .Where(name => before.Files.GetValueOrDefault(name) != after.Files.GetValueOrDefault(name))
            .Order(StringComparer.Ordinal);
    }
}
