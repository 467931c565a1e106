using Billink.Contracts.Reading;
using Billink.Testing;

namespace Billink.Contracts.Tests;

/// <summary>The repository's own contracts, read once for all tests.</summary>
internal static class RepositoryContracts
{
    public static string TextV1 { get; } = File.ReadAllText(Repository.ContractV1);

    public static string TextV2 { get; } = File.ReadAllText(Repository.ContractV2);

    public static ContractReading ReadingV1 { get; } = ContractReader.Read(Repository.ContractV1, TextV1);

    public static ContractReading ReadingV2 { get; } = ContractReader.Read(Repository.ContractV2, TextV2);

    public static Contract V1 => ReadingV1.Contract!;

    public static Contract V2 => ReadingV2.Contract!;
}
