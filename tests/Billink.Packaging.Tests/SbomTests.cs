using System.Text.Json;

namespace Billink.Packaging.Tests;

/// <summary>The lists of components (SBOM, CycloneDX) beside the packages.</summary>
/// <param name="packed">The packages.</param>
[Collection(PackedProjectsCollection.Name)]
public class SbomTests(PackedProjects packed)
{
    public static TheoryData<string> Ids => [.. PackedProjects.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_components_of_a_package_are_listed_with_its_dependencies(string id)
    {
        using var package = packed.Open(id);
        using var sbom = JsonDocument.Parse(packed.ReadSbom(id));
        var root = sbom.RootElement;

        root.GetProperty("bomFormat").GetString().ShouldBe("CycloneDX");
        var subject = root.GetProperty("metadata").GetProperty("component");
        subject.GetProperty("name").GetString().ShouldBe(id);
        subject.GetProperty("version").GetString().ShouldBe(package.Meta("version"));

        // A dependency can have a version for each target framework.
        var components = root.GetProperty("components").EnumerateArray()
            .Select(component => (Id: component.GetProperty("name").GetString()!, Version: component.GetProperty("version").GetString()!))
            .ToList();
        DependenciesOf(package).ShouldBeSubsetOf(components);
        root.GetProperty("components").EnumerateArray()
            .ShouldAllBe(component => component.GetProperty("purl").GetString()!.StartsWith("pkg:nuget/"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tools_of_the_build_are_no_components(string id)
    {
        using var sbom = JsonDocument.Parse(packed.ReadSbom(id));

        var names = sbom.RootElement.GetProperty("components").EnumerateArray()
            .Select(component => component.GetProperty("name").GetString()!).ToList();
        names.ShouldNotContain("Meziantou.Analyzer");
        names.ShouldNotContain("NSwag.MSBuild");
    }

    // The exact version of one of our own packages is in brackets.
    private static IEnumerable<(string Id, string Version)> DependenciesOf(Package package) =>
        package.Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value.Trim('[', ']')))
            .Distinct();
}
