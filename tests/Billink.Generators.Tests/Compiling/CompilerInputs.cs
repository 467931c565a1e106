using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Billink.Generators.Tests.Compiling;

/// <summary>What MSBuild gave the compiler when it built this test project: references, analyzers and the repository's settings.</summary>
internal static class CompilerInputs
{
    /// <summary>The framework without our own assemblies.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } = [.. Lines("references")
        .Where(path => path.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The SDK's own analyzers and Meziantou's; those that only propose fixes or check tests are excluded.</summary>
    public static IReadOnlyList<AnalyzerFileReference> Analyzers { get; } = [.. Lines("analyzers")
        .Where(path => !Path.GetFileName(path).Contains("Fix", StringComparison.Ordinal))
        .Where(path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
        .Select(path => new AnalyzerFileReference(path, new Loader()))];

    /// <summary>The levels of the SDK's rules.</summary>
    public static IReadOnlyList<string> GlobalConfigs { get; } =
        [.. Lines("configs").Where(path => path.EndsWith(".globalconfig", StringComparison.Ordinal) && File.Exists(path))];

    private static string[] Lines(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "compiler", name + ".txt"));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
