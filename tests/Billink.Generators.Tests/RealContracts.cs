using Billink.Testing;

namespace Billink.Generators.Tests;

/// <summary>The repository's own contracts.</summary>
internal static class RealContracts
{
    public static ContractText V1 { get; } = Read(Repository.ContractV1);

    public static ContractText V2 { get; } = Read(Repository.ContractV2);

    /// <summary>The contract with every construct of OpenAPI that C# is generated for.</summary>
    public static ContractText Everything { get; } = Read(Repository.File("tests", "Billink.Everything.Tests", "everything.yaml"));

    private static ContractText Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n"));
}
