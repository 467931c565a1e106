using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Both versions of a contract, and the means to report a difference.</summary>
internal sealed record VocabularyComparison(
    Contract Old, Contract New, VocabularyLocations OldPlaces, VocabularyLocations NewPlaces, VocabularyMembers OldNames,
    VocabularyMembers NewNames, ChangeList Changes)
{
    /// <summary>Whether the contract is v1, whose operations no other comparison covers.</summary>
    public bool IsXml => Old.Version == "v1";

    public static string Title(ContractOperation operation) => $"{operation.HttpMethod} {operation.Path}";
}
