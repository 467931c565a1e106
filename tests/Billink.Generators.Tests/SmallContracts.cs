using Billink.Testing;

namespace Billink.Generators.Tests;

/// <summary>Two small contracts that have every construct once. A test changes them in one place.</summary>
internal static class SmallContracts
{
    public static ContractText V1 { get; } = Read("small-v1.xsd");

    public static ContractText V2 { get; } = Read("small-v2.yaml");

    private static ContractText Read(string name) =>
        new(name, File.ReadAllText(Repository.File("tests", "Billink.Generators.Tests", "Fixtures", name)).ReplaceLineEndings("\n"));
}
