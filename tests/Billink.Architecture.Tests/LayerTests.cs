namespace Billink.Architecture.Tests;

/// <summary>The folders of a project use each other in one direction only: <see cref="Layers"/> has the order.</summary>
public class LayerTests
{
    [Theory]
    [MemberData(nameof(Layers.All), MemberType = typeof(Layers))]
    public void No_type_uses_a_type_of_a_later_folder(string project) =>
        Expect.None(new Dependencies(Layers.Find(project)).Backward(), "uses against the order of the folders (Layers.cs)");

    [Theory]
    [MemberData(nameof(Layers.All), MemberType = typeof(Layers))]
    public void The_order_names_every_folder_with_code_and_no_other(string project) =>
        FoldersOf(Layers.Find(project)).Concat(Layers.Find(project).Generated)
            .ShouldBe(Layers.Find(project).Folders, ignoreOrder: true, "Layers.cs has the order of the folders.");

    [Theory]
    [MemberData(nameof(Layers.All), MemberType = typeof(Layers))]
    public void The_namespace_of_every_type_is_that_of_a_folder(string project) =>
        Expect.None(new Dependencies(Layers.Find(project)).Misplaced(), "types in a namespace that is none of the project's folders");

    /// <summary>The folders with handwritten code.</summary>
    private static IEnumerable<string> FoldersOf(Project project) =>
        SourceFiles.Below(project.Directory)
            .Select(file => Path.GetRelativePath(project.Directory, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Distinct();
}
