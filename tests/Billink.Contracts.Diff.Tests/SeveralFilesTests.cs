using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>Files that are compared in one report.</summary>
public class SeveralFilesTests
{
    private static readonly string Old = SchemaDocument.Of("{ type: string, maxLength: 9 }");
    private static readonly string New = SchemaDocument.Of("{ type: string, maxLength: 8 }");

    [Fact]
    public void Equal_changes_of_two_files_are_two_changes()
    {
        var changes = Compare(Folder("old", Old), Folder("new", New)).Changes
            .Where(change => change.Severity == Severity.Breaking).ToList();

        changes.Select(change => change.OldLocation!.File).ShouldBe(["old/a.yaml", "old/b.yaml"], ignoreOrder: true);
        changes[0].Fingerprint.ShouldNotBe(changes[1].Fingerprint);
    }

    [Fact]
    public void An_accepted_change_accepts_nothing_in_another_file()
    {
        var (old, current) = (Folder("old", Old), Folder("new", New));
        var first = Compare(old, current).Changes[0];

        var report = Compare(old, current, new AcceptedChange(first.Fingerprint, "Agreed."));

        report.Accepted.ShouldHaveSingleItem().OldLocation!.File.ShouldBe(first.OldLocation!.File);
        report.IsBreaking.ShouldBeTrue();
    }

    [Fact]
    public void A_fingerprint_does_not_depend_on_the_folder() =>
        Fingerprints(Folder("/home/me/shop/spec", Old), Folder("/tmp/new", New))
            .ShouldBe(Fingerprints(Folder("spec", Old), Folder("spec", New)));

    [Fact]
    public void A_file_that_is_compared_alone_has_the_same_fingerprints_under_each_name() =>
        Fingerprints([new("old.yaml", Old)], [new("new.yaml", New)]).ShouldBe(Fingerprints([new("a.yaml", Old)], [new("a.yaml", New)]));

    [Fact]
    public void Removed_files_with_one_name_are_two_changes()
    {
        var changes = Compare([new("a/api.yaml", Old), new("b/api.yaml", Old)], []).Changes;

        changes.Select(change => change.OldLocation!.File).ShouldBe(["a/api.yaml", "b/api.yaml"], ignoreOrder: true);
    }

    [Fact]
    public void A_change_of_a_file_that_two_files_include_is_one_change()
    {
        var change = Compare(Including("xs:string"), Including("xs:int")).Changes.ShouldHaveSingleItem();

        change.OldLocation!.File.ShouldBe("types.xsd");
    }

    private static IEnumerable<string> Fingerprints(ContractSource[] old, ContractSource[] current) =>
        Compare(old, current).Changes.Select(change => change.Fingerprint);

    private static ContractReport Compare(ContractSource[] old, ContractSource[] current, params AcceptedChange[] accepted) =>
        ContractDiff.Compare(old, current, new ContractDiffOptions { Accepted = accepted });

    private static ContractSource[] Folder(string folder, string text) => [new($"{folder}/a.yaml", text), new($"{folder}/b.yaml", text)];

    private static ContractSource[] Including(string type)
    {
        var types = new ContractSource("types.xsd", Schema($"<xs:element name='amount' type='{type}'/>"));
        return [Root("a.xsd"), Root("b.xsd")];

        ContractSource Root(string name) => new(name, Schema("<xs:include schemaLocation='types.xsd'/>")) { OpenRelative = _ => types };
    }

    private static string Schema(string content) => $"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>{content}</xs:schema>";
}
