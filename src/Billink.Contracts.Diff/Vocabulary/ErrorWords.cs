using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares the code tables of an operation. Rows are matched by what they still have in common: code and name, then code and text, then one of them.</summary>
internal static class ErrorWords
{
    private static readonly Func<ErrorCode, string>[] Keys =
    [
        error => $"{error.Code}\n{error.Name}",
        error => $"{error.Code}\n{error.Message}",
        error => error.Name,
        error => error.Code,
    ];

    public static void Compare(ContractOperation old, ContractOperation current, WordSides sides)
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
                WordRules.ErrorRemoved, $"{old.Id} no longer has error {error.Code} {error.Name}.", old.Id, $"{error.Code} {error.Name}", WordSides.Title(old),
                sides.OldPlaces.Of(old, error), sides.NewPlaces.Of(current), $"{error.Code} {error.Name}", members: [sides.OldNames.Of(old, error)]);
        }

        foreach (var error in come)
        {
            sides.Changes.Add(
                WordRules.ErrorAdded, $"{old.Id} has a new error {error.Code} {error.Name}: {error.Message}.", old.Id, $"{error.Code} {error.Name}", WordSides.Title(old),
                sides.OldPlaces.Of(old), sides.NewPlaces.Of(current, error), newValue: $"{error.Code} {error.Name}", members: [sides.NewNames.Of(current, error)]);
        }
    }

    private static void Compare(ErrorCode old, ErrorCode current, ContractOperation oldOperation, ContractOperation newOperation, WordSides sides)
    {
        Differ(WordRules.ErrorRenamed, "name", old.Name, current.Name, [sides.OldNames.Of(oldOperation, old), sides.NewNames.Of(newOperation, current)]);
        Differ(WordRules.ErrorNumberChanged, "code", old.Code, current.Code);
        Differ(WordRules.ErrorCategoryChanged, "category", old.Category, current.Category);
        Differ(WordRules.ErrorMessageChanged, "text", old.Message, current.Message);
        Differ(WordRules.ErrorStatusChanged, "HTTP status", $"{old.HttpStatus}", $"{current.HttpStatus}");
        Differ(WordRules.AdviceChanged, "advice", old.Advice, current.Advice);
        Differ(WordRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);

        void Differ(ChangeRule rule, string what, string before, string now, IReadOnlyList<string>? members = null)
        {
            if (before == now)
                return;
            sides.Changes.Add(
                rule, $"The {what} of error {old.Code} {old.Name} of {oldOperation.Id} is {now}, and was {before}.", oldOperation.Id, $"{old.Code} {old.Name}",
                WordSides.Title(oldOperation), sides.OldPlaces.Of(oldOperation, old), sides.NewPlaces.Of(newOperation, current), before, now,
                members: members ?? [sides.OldNames.Of(oldOperation, old)]);
        }
    }
}
