using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Both versions of a contract, with what is needed to tell of a difference.</summary>
internal sealed record VocabularyComparison(
    Contract Old, Contract New, VocabularyLocations OldPlaces, VocabularyLocations NewPlaces, VocabularyMembers OldNames,
    VocabularyMembers NewNames, ChangeList Changes)
{
    /// <summary>Whether the contract is v1, of which no other comparison sees the operations.</summary>
    public bool IsXml => Old.Version == "v1";

    public static string Title(ContractOperation operation) => $"{operation.HttpMethod} {operation.Path}";
}
