using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Billink.Testing;
using Snapshooter.Xunit;

namespace Billink.Packaging.Tests;

/// <summary>The packages that <c>dotnet pack</c> makes.</summary>
/// <param name="packed">The packages.</param>
[Collection(PackedProjectsCollection.Name)]
public partial class PackageTests(PackedProjects packed)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private const int MostToolBytes = 12_000_000;

    public static TheoryData<string> Ids => [.. PackedProjects.Ids, PackedProjects.PortableTool];

    public static TheoryData<string> Libraries =>
        [.. PackedProjects.Ids.Where(id => id is not "Billink.Cli" and not PackedProjects.Templates)];

    [Fact]
    public void Every_package_is_tested() =>
        Directory.EnumerateFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ShouldBe(PackedProjects.Ids, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_contents_and_dependencies_of_a_package_are_approved(string id)
    {
        using var package = packed.Open(id);
        using var symbols = packed.OpenSymbols(id);
        Snapshot.Match(Describe(package, symbols), id);
    }

    [Fact]
    public void The_command_is_a_small_download_on_each_platform()
    {
        packed.Tools.Count.ShouldBe(3);
        foreach (var file in packed.Tools)
        {
            file.Length.ShouldBeLessThan(MostToolBytes, file.Name);
            using var package = new Package(file.FullName);
            package.Files.ShouldNotContain(name => name.Contains("runtimes/android") || name.Contains("runtimes/browser"));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_library_has_its_documentation_and_its_symbols(string id)
    {
        using var package = packed.Open(id);
        using var symbols = packed.OpenSymbols(id);
        var libraries = package.Files
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            // Only the compiler loads analyzers.
            .Where(file => !file.StartsWith("analyzers/", StringComparison.Ordinal))
            .ToList();

        libraries.ShouldNotBeEmpty();
        libraries.Select(file => Path.ChangeExtension(file, ".xml")).ShouldBeSubsetOf(package.Files);
        libraries.Select(file => Path.ChangeExtension(file, ".pdb")).ShouldBeSubsetOf(symbols!.Files);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_names_its_license_and_its_commit(string id)
    {
        using var package = packed.Open(id);

        package.Meta("id").ShouldBe(id);
        package.Meta("license").ShouldBe("MIT");
        package.Meta("description").ShouldNotBeNullOrWhiteSpace();
        package.Meta("authors").ShouldNotBeNullOrWhiteSpace();
        package.Meta("tags").ShouldNotBeNullOrWhiteSpace();
        package.Meta("releaseNotes").ShouldStartWith("## ");
        package.Read(package.Meta("icon")!).AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        if (Path.Exists(Repository.File(".git")))
            Element(package, "repository").Attribute("commit")!.Value.ShouldMatch("^[0-9a-f]{40}$");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_of_a_package_has_no_relative_links(string id)
    {
        using var package = packed.Open(id);
        var readme = Encoding.UTF8.GetString(package.Read(package.Meta("readme")!));

        Links().Matches(readme).Select(link => link.Groups["to"].Value).ShouldAllBe(to => Uri.IsWellFormedUriString(to, UriKind.Absolute));
        var project = id == PackedProjects.PortableTool ? "Billink.Cli" : id;
        TextOf(readme).ShouldBe(TextOf(File.ReadAllText(Repository.File("src", project, "README.md"))));
    }

    [Fact]
    public void The_generated_package_contains_neither_the_generator_nor_its_dependencies()
    {
        using var package = packed.Open("Billink.Generated");

        package.Files.ShouldNotContain(file => file.StartsWith("analyzers/", StringComparison.Ordinal));
        package.Files.ShouldNotContain(file => file.StartsWith("build", StringComparison.Ordinal));
        foreach (var library in package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            var references = ReferencesOf(package.Read(library));
            references.ShouldNotContain("YamlDotNet");
            references.ShouldNotContain("Billink.Contracts");
            references.ShouldNotContain(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        }
    }

    [DeterministicFact]
    public void No_file_contains_a_path_of_the_machine_that_built_it()
    {
        var root = Repository.Root.TrimEnd(Path.DirectorySeparatorChar);
        foreach (var id in PackedProjects.Ids)
        {
            using var package = packed.Open(id);
            using var symbols = packed.OpenSymbols(id);
            foreach (var file in package.Files)
                Contains(package.Read(file), root).ShouldBeFalse($"{id}: {file}");
            foreach (var file in symbols?.Files ?? [])
                Contains(symbols!.Read(file), root).ShouldBeFalse($"{id}: {file}");
        }
    }

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    private static string TextOf(string markdown) => Links().Replace(markdown, "${text}").ReplaceLineEndings("\n").TrimEnd();

    private static bool Contains(byte[] content, string text) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static IEnumerable<string> ReferencesOf(byte[] library)
    {
        using var portable = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(library));
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(portable);
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static XElement Element(Package package, string name) =>
        package.Metadata.Elements().Single(element => element.Name.LocalName == name);

    private static string Describe(Package package, Package? symbols)
    {
        var text = new StringBuilder();
        text.Append("tags: ").Append(package.Meta("tags")).Append('\n');
        foreach (var group in package.Metadata.Elements().Where(element => element.Name.LocalName == "dependencies").Elements())
        {
            text.Append(Invariant, $"for {Value(group, "targetFramework")}\n");
            foreach (var dependency in group.Elements())
                text.Append(Invariant, $"  needs {Value(dependency, "id")} {VersionOf(dependency, package)}\n");
        }

        foreach (var framework in package.Metadata.Descendants().Where(element => element.Name.LocalName == "frameworkReference"))
            text.Append(Invariant, $"for {Value(framework.Parent!, "targetFramework")} framework {Value(framework, "name")}\n");
        foreach (var file in package.Files)
            text.Append(Invariant, $"file {file}\n");
        foreach (var file in symbols?.Files ?? [])
            text.Append(Invariant, $"symbols {file}\n");
        return text.ToString();
    }

    private static string VersionOf(XElement dependency, Package package)
    {
        var version = Value(dependency, "version");
        var isOurs = Value(dependency, "id").StartsWith("Billink.", StringComparison.Ordinal);
        var own = package.Meta("version");
        return !isOurs ? version : version == $"[{own}]" ? "of exactly the same version" : version == own ? "of the same version" : version;
    }

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;
}
