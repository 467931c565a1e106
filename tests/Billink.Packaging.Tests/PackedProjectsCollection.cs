namespace Billink.Packaging.Tests;

/// <summary>The tests that share the packages. Two packs of one project at the same time would write the same files.</summary>
[CollectionDefinition(Name)]
public sealed class PackedProjectsCollection : ICollectionFixture<PackedProjects>
{
    public const string Name = "Packed projects";
}
