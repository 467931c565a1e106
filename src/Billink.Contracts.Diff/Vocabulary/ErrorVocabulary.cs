using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>
/// Compares the code tables of an operation. Rows are matched by their common values: code and name, then code and text, then
/// one of them.
/// </summary>
internal static class ErrorVocabulary
{
    private static readonly Func<ErrorCode, string>[] Keys =
    [
        error => $"{error.Code}\n{error.Name}",
        error => $"{error.Code}\n{error.Message}",
        error => error.Name,
        error => error.Code,
    ];

    public static void Compare(ContractOperation old, ContractOperation current, VocabularyComparison sides)
    {
        var gone = old.Errors.ToList();
        var come = current.Errors.ToList();
        foreach (var key in Keys)
        {
            foreach (var error in gone.ToList())
            {
                if (come.FirstOrDefault(other => key(other) == key(error)) is not { } counterpart)
                    continue;
                gone.Remove(error);
                come.Remove(counterpart);
                Compare(error, counterpart, old, current, sides);
            }
        }

        foreach (var error in gone)
        {
            sides.Changes.Add(
                new(VocabularyRules.ErrorRemoved, old.Id, $"{old.Id} no longer has error {error.Code} {error.Name}.")
                {
                    Detail = $"{error.Code} {error.Name}",
                    Operations = [VocabularyComparison.Title(old)],
                    OldLocation = sides.OldPlaces.Of(old, error),
                    OldValue = $"{error.Code} {error.Name}",
                    Members = [sides.OldNames.Of(old, error)],
                });
        }

        foreach (var error in come)
        {
            sides.Changes.Add(
                new(VocabularyRules.ErrorAdded, old.Id, $"{old.Id} has a new error {error.Code} {error.Name}: {error.Message}.")
                {
                    Detail = $"{error.Code} {error.Name}",
                    Operations = [VocabularyComparison.Title(old)],
                    NewLocation = sides.NewPlaces.Of(current, error),
                    NewValue = $"{error.Code} {error.Name}",
                    Members = [sides.NewNames.Of(current, error)],
                });
        }
    }

    private static void Compare(
        ErrorCode old, ErrorCode current, ContractOperation oldOperation, ContractOperation newOperation, VocabularyComparison sides)
    {
        Differ(
            VocabularyRules.ErrorRenamed, "name", old.Name, current.Name,
            [sides.OldNames.Of(oldOperation, old), sides.NewNames.Of(newOperation, current)]);
        Differ(VocabularyRules.ErrorNumberChanged, "code", old.Code, current.Code);
        Differ(VocabularyRules.ErrorCategoryChanged, "category", old.Category, current.Category);
        Differ(VocabularyRules.ErrorMessageChanged, "text", old.Message, current.Message);
        Differ(VocabularyRules.ErrorStatusChanged, "HTTP status", $"{old.HttpStatus}", $"{current.HttpStatus}");
        Differ(VocabularyRules.AdviceChanged, "advice", old.Advice, current.Advice);
        Differ(VocabularyRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);

        void Differ(Rule rule, string what, string before, string now, IReadOnlyList<string>? members = null)
        {
            if (before == now)
                return;
            sides.Changes.Add(
                new(rule, oldOperation.Id, $"The {what} of error {old.Code} {old.Name} of {oldOperation.Id} is {now}, and was {before}.")
                {
                    Detail = $"{old.Code} {old.Name}",
                    Operations = [VocabularyComparison.Title(oldOperation)],
                    OldLocation = sides.OldPlaces.Of(oldOperation, old),
                    NewLocation = sides.NewPlaces.Of(newOperation, current),
                    OldValue = before,
                    NewValue = now,
                    Members = members ?? [sides.OldNames.Of(oldOperation, old)],
                });
        }
    }
}
