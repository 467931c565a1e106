using Billink.Testing;
using Mono.Cecil;

namespace Billink.Architecture.Tests;

/// <summary>A project, the projects that it may use, and the order of its folders.</summary>
/// <param name="Name">The name of the project file.</param>
/// <param name="Uses">The assemblies of other projects that it may use.</param>
public sealed record Project(string Name, IReadOnlyList<string> Uses)
{
    /// <summary>
    /// The folders in their order, each as a path below the project, such as <c>Storage/Schema</c>. A type may use the types of its own
    /// folder and of the folders before it. "." is the project's own folder. A folder called Generated belongs to its parent folder.
    /// </summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Those of <see cref="Folders"/> that have no handwritten code, and may exist only while the project is compiled.</summary>
    public IReadOnlyList<string> Generated { get; init; } = [];

    /// <summary>The full names of types that come after every folder, such as the class that starts the rest.</summary>
    public IReadOnlyList<string> Facades { get; init; } = [];

    /// <summary>The assembly's name. Default: the project's name.</summary>
    public string Assembly { get; init; } = Name;

    /// <summary>The namespace of the project's own folder. Default: the project's name.</summary>
    public string RootNamespace { get; init; } = Name;

    /// <summary>Folders whose namespace differs from their path.</summary>
    public IReadOnlyDictionary<string, string> Namespaces { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder of the project file.</summary>
    public string Directory => Path.GetDirectoryName(Files.Single(file => Path.GetFileNameWithoutExtension(file) == Name))!;

    /// <summary>Every project file below src/, without the package of templates, which has no code.</summary>
    public static IEnumerable<string> Files =>
        System.IO.Directory.EnumerateFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("<PackageType>Template</PackageType>", StringComparison.Ordinal));

    /// <summary>The place of a type's folder in the order; null when its namespace belongs to none of the folders.</summary>
    /// <param name="type">A type of this project.</param>
    /// <returns>The position in <see cref="Folders"/>.</returns>
    public int? PlaceOf(TypeDefinition type)
    {
        var outermost = type;
        while (outermost.DeclaringType is { } declaring)
            outermost = declaring;
        if (Facades.Contains(outermost.FullName, StringComparer.Ordinal))
            return Folders.Count;
        for (var place = 0; place < Folders.Count; place++)
        {
            var space = NamespaceOf(Folders[place]);
            if (outermost.Namespace == space || outermost.Namespace == $"{space}.Generated")
                return place;
        }

        return null;
    }

    private string NamespaceOf(string folder) =>
        Namespaces.TryGetValue(folder, out var name) ? name
        : folder == "." ? RootNamespace
        : $"{RootNamespace}.{folder.Replace('/', '.')}";
}
