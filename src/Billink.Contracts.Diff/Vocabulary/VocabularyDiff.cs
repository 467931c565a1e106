using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>
/// Compares our vocabulary (<c>spec/README.md</c>) in OpenAPI and XSD. Other contracts don't use it.
/// </summary>
internal static class VocabularyDiff
{
    public static void Compare(
        (string File, Contract? Contract) oldVersion, (string File, Contract? Contract) newVersion, ChangeList changes)
    {
        if (oldVersion.Contract is not { } old || newVersion.Contract is not { } current)
            return;
        var sides = new VocabularyComparison(
            old, current, new VocabularyLocations(oldVersion.File, old), new VocabularyLocations(newVersion.File, current),
            new VocabularyMembers(old), new VocabularyMembers(current), changes);
        OperationVocabulary.Compare(sides);
        TypeVocabulary.Compare(sides);
        WebhookVocabulary.Compare(sides);
        GoneNames.Compare(sides);
    }
}
