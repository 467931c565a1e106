namespace Billink.Generators.Tests.Incremental;

/// <summary>The cache is never stale: after any series of edits, the output is that of a new generator.</summary>
public sealed class FreshnessTests
{
    /// <summary>A series of edits of fields, types, errors and operations, with mistakes and corrections.</summary>
    private static readonly (string Find, string ReplaceBy)[] EditsOfV1 =
    [
        ("Its name.", "The name that it has."),
        ("name=\"READER\" type=\"xs:string\"", "name=\"READER\" type=\"Maker\""),
        ("<xs:element name=\"EVENT\"", "<xs:element name=\"COLOUR\" type=\"xs:string\" bc:name=\"Colour\" /><xs:element name=\"EVENT\""),
        ("bc:name=\"Large\"", "bc:name=\"Huge\""),
        ("<xs:enumeration value=\"-1\" bc:name=\"None\" bc:provenance=\"documented\" bc:source=\"a page\" />", ""),
        ("<bc:message>No such thing</bc:message>", "<bc:message>No thing</bc:message>"),
        ("code=\"404\"", "code=\"405\""),
        ("</xs:schema>", ""),
        ("<xs:complexType name=\"FindResponse\"", "</xs:schema><xs:complexType name=\"FindResponse\""),
        ("</xs:schema><xs:complexType name=\"FindResponse\"", "<xs:complexType name=\"FindResponse\""),
    ];

    private static readonly (string Find, string ReplaceBy)[] EditsOfV2 =
    [
        ("maxItems: 10", "maxItems: 11"),
        ("spare: { $ref: '#/components/schemas/Client' }", "spare: { type: string }"),
        ("x-billink-sensitive: personal", "x-billink-sensitive: secret"),
        ("{ name: page,", "{ name: page_number, x-billink-name: PageNumber,"),
        ("class: safe", "class: nonsense"),
        ("class: nonsense", "class: safe"),
        ("operationId: Things_Download", "operationId: Things_Fetch"),
    ];

    [Fact]
    public void After_every_edit_of_a_series_the_output_is_that_of_a_cold_run()
    {
        var (v1, v2) = (SmallContracts.V1, SmallContracts.V2);
        var warm = Generation.Of(v1, v2);
        foreach (var (find, replaceBy) in EditsOfV1)
            warm = Check(warm.AfterCSharpEdit().AfterEdit(v1 = v1.With(find, replaceBy)));
        warm = Check(warm.AfterEdit(v1 = SmallContracts.V1));
        foreach (var (find, replaceBy) in EditsOfV2)
            warm = Check(warm.AfterEdit(v2 = v2.With(find, replaceBy)));
        warm = Check(warm.AfterEdit(SmallContracts.V2));

        warm.Files.ShouldBe(Generation.Of(SmallContracts.V1, SmallContracts.V2).Files);
        v1.ShouldNotBeNull();
    }

    private static Generation Check(Generation warm)
    {
        var cold = warm.Cold();
        warm.Files.ShouldBe(cold.Files);
        warm.Diagnostics.ShouldBe(cold.Diagnostics);
        return warm;
    }
}
