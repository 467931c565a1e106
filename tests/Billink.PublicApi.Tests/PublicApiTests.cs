using System.Reflection;
using Billink.Testing;
using Snapshooter.Xunit;

namespace Billink.PublicApi.Tests;

/// <summary>
/// What each package shows to its users, for each target framework. A changed snapshot is a changed promise: does it need a line in CHANGELOG.md,
/// and is it a breaking one?
/// </summary>
public class PublicApiTests
{
    private static readonly string Configuration = typeof(PublicApiTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    [Theory]
    [InlineData("Billink.Generated", "net8.0")]
    [InlineData("Billink.Generated", "net10.0")]
    [InlineData("Billink.Client", "net8.0")]
    [InlineData("Billink.Client", "net10.0")]
    [InlineData("Billink.AspNetCore", "net8.0")]
    [InlineData("Billink.AspNetCore", "net10.0")]
    [InlineData("Billink.Kiota", "net8.0")]
    [InlineData("Billink.Kiota", "net10.0")]
    [InlineData("Billink.Contracts", "netstandard2.0")]
    [InlineData("Billink.Contracts", "net8.0")]
    [InlineData("Billink.Contracts", "net10.0")]
    [InlineData("Billink.Sandbox", "net10.0")]
    public void A_packages_public_api_is_the_approved_one(string package, string framework) =>
        Snapshot.Match(Testing.PublicApi.Generate(Repository.File("src", package, "bin", Configuration, framework, package + ".dll")), $"{package}.{framework}");
}
