using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>
/// Compares what our own words say (<c>spec/README.md</c>), in either kind of contract. A file of others says nothing in them.
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
    }
}
