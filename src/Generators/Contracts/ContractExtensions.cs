using Billink.Contracts.Reading;

namespace Billink.Generators.Contracts;

/// <summary>Queries that several parsers share.</summary>
internal static class ContractExtensions
{
    /// <summary>The last part of the namespace of generated code: <c>V1</c> or <c>V2</c>.</summary>
    public static string NamespacePart(this Contract contract) => contract.Version.ToUpperInvariant();

    public static IReadOnlyDictionary<string, ContractType> TypesByName(this Contract contract) =>
        contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
}
