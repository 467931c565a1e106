using Microsoft.CodeAnalysis;

namespace Billink.Analyzers;

/// <summary>Recognizes a test project by the assemblies that it references.</summary>
internal static class TestProject
{
    private static readonly string[] Assemblies =
    [
        "Billink.Sandbox", "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework", "TUnit.Core",
    ];

    public static bool Is(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static reference => Assemblies.Contains(reference.Name, StringComparer.Ordinal));
}
