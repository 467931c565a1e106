using System.Reflection;

namespace Billink.Regenerate;

/// <summary>The repository in which this program was built.</summary>
internal sealed record Repository(string Root)
{
    public static Repository Here { get; } = new(Metadata("RepositoryRoot"));

    /// <summary>A file below the root.</summary>
    public string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A value that the project file stored in the assembly.</summary>
    public static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
