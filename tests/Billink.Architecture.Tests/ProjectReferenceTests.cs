using System.Reflection;
using NetArchTest.Rules;

namespace Billink.Architecture.Tests;

/// <summary>The projects and the parts of .NET that each project may use.</summary>
public class ProjectReferenceTests
{
    [Theory]
    [MemberData(nameof(Layers.All), MemberType = typeof(Layers))]
    public void A_project_uses_only_allowed_projects(string project) =>
        Assembly.Load(Layers.Find(project).Assembly).GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Billink.", StringComparison.OrdinalIgnoreCase))
            .Except(Layers.Find(project).Uses, StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_declares_the_projects_that_it_may_use() =>
        Layers.Projects.Select(project => project.Name)
            .ShouldBe(Project.Files.Select(file => Path.GetFileNameWithoutExtension(file)), ignoreOrder: true);

    [Theory]
    [InlineData("Billink.Generated", "System.Net.Http", "Microsoft.AspNetCore")]
    [InlineData("Billink.Client", "System.Text.Json", "System.Xml", "Microsoft.AspNetCore")]
    [InlineData("Billink.Contracts", "System.Net", "Microsoft.CodeAnalysis")]
    public void A_project_does_not_use_excluded_namespaces(string assembly, params string[] namespaces) =>
        Expect.None(
            Types.InAssembly(Assembly.Load(assembly)).That().HaveDependencyOnAny(namespaces).GetTypes().Select(type => type.FullName!),
            $"types that use {string.Join(" or ", namespaces)}");
}
