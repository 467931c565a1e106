using System.Reflection;
using System.Runtime.Loader;
using Billink.Testing;
using PublicApiGenerator;
using Snapshooter.Xunit;

namespace Billink.PublicApi.Tests;

/// <summary>
/// The public API of each package, for each target framework. Before you approve a changed snapshot, ask: does the change break users, and
/// does it need a line in CHANGELOG.md?
/// </summary>
public class PublicApiTests
{
    private static readonly string Configuration =
        typeof(PublicApiTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static readonly ApiGeneratorOptions Options = new()
    {
        // The names of test projects and the repository's address are not part of the API.
        IncludeAssemblyAttributes = false,
        TreatRecordsAsClasses = false,
        // Extension methods are in Microsoft's namespaces, too.
        DenyNamespacePrefixes = [],
        ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
    };

    public static TheoryData<string, string> Packages { get; } = new()
    {
        { "Billink.Generated", "net8.0" },
        { "Billink.Generated", "net10.0" },
        { "Billink.Client", "net8.0" },
        { "Billink.Client", "net10.0" },
        { "Billink.AspNetCore", "net8.0" },
        { "Billink.AspNetCore", "net10.0" },
        { "Billink.Kiota", "net8.0" },
        { "Billink.Kiota", "net10.0" },
        { "Billink.Contracts", "netstandard2.0" },
        { "Billink.Contracts", "net8.0" },
        { "Billink.Contracts", "net10.0" },
        { "Billink.Contracts.Diff", "net8.0" },
        { "Billink.Contracts.Diff", "net10.0" },
        { "Billink.Sandbox", "net10.0" },
        { "Billink.Aspire.Hosting", "net10.0" },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_packages_public_api_is_the_approved_one(string package, string framework)
    {
        // In a separate load context, because each framework has an assembly of the same name.
        var file = Repository.File("src", package, "bin", Configuration, framework, package + ".dll");
        var assembly = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromAssemblyPath(file);

        Snapshot.Match(assembly.GeneratePublicApi(Options), $"{package}.{framework}");
    }

    [Fact]
    public void Every_package_that_code_refers_to_is_listed() =>
        Directory.EnumerateFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var project
                && !project.Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal)
                && !project.Contains("<PackageType>Template</PackageType>", StringComparison.Ordinal)
                && !project.Contains("<PackAsTool>true</PackAsTool>", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ShouldBe(Packages.Select(row => (string)row[0]).Distinct(), ignoreOrder: true);
}
