using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares codes, retries and envelopes of operations, and in v1 also names and paths. In v2, OpenAPI has these.</summary>
internal static class OperationVocabulary
{
    public static void Compare(VocabularyComparison sides)
    {
        var left = sides.New.Operations.ToDictionary(operation => operation.Id, StringComparer.Ordinal);
        var gone = new List<ContractOperation>();
        foreach (var operation in sides.Old.Operations)
        {
            if (left.Remove(operation.Id, out var counterpart))
                Compare(operation, counterpart, sides);
            else
                gone.Add(operation);
        }

        foreach (var operation in gone)
        {
            var counterpart = left.Values.FirstOrDefault(
                other => other.Path == operation.Path && other.HttpMethod == operation.HttpMethod && other.Action == operation.Action);
            if (counterpart is not null)
            {
                left.Remove(counterpart.Id);
                Renamed(operation, counterpart, sides);
                Compare(operation, counterpart, sides);
            }
            else if (sides.IsXml)
            {
                sides.Changes.Add(
                    new(VocabularyRules.OperationRemoved, operation.Id, $"{operation.Id} was removed.")
                    {
                        Operations = [VocabularyComparison.Title(operation)],
                        OldLocation = sides.OldPlaces.Of(operation),
                        Members = [sides.OldNames.Of(operation)],
                    });
            }
        }

        foreach (var operation in left.Values.Where(_ => sides.IsXml))
        {
            sides.Changes.Add(
                new(VocabularyRules.OperationAdded, operation.Id, $"{operation.Id} is new.")
                {
                    Operations = [VocabularyComparison.Title(operation)],
                    NewLocation = sides.NewPlaces.Of(operation),
                    Members = [sides.NewNames.Of(operation)],
                });
        }
    }

    private static void Renamed(ContractOperation old, ContractOperation current, VocabularyComparison sides)
    {
        if (sides.IsXml)
            Add(VocabularyRules.OperationRenamed, $"{old.Id} is called {current.Id} now.", old, current, sides, (old.Id, current.Id));
    }

    private static void Compare(ContractOperation old, ContractOperation current, VocabularyComparison sides)
    {
        if (sides.IsXml)
        {
            Differ(VocabularyRules.PathChanged, "path", old.Path, current.Path);
            Differ(VocabularyRules.PathChanged, "path on the older hosts", old.OlderPath, current.OlderPath);
            Differ(VocabularyRules.ActionChanged, "ACTION", old.Action, current.Action);
            Differ(VocabularyRules.MessageTypeChanged, "request type", old.RequestType, current.RequestType);
            Differ(VocabularyRules.MessageTypeChanged, "reply type", old.ResponseType, current.ResponseType);
        }

        Differ(VocabularyRules.RetryChanged, "retry class", old.Retry.Class, current.Retry.Class);
        Differ(VocabularyRules.RetryDetailChanged, "code of a duplicate", old.Retry.Duplicate, current.Retry.Duplicate);
        Differ(VocabularyRules.RetryDetailChanged, "operation that settles a lost reply", old.Retry.SettledBy, current.Retry.SettledBy);
        foreach (var envelope in old.Envelopes)
        {
            if (current.Envelopes.FirstOrDefault(other => other.Status == envelope.Status) is { } counterpart)
                Differ(VocabularyRules.EnvelopeChanged, $"envelope of {envelope.Status}", envelope.Envelope, counterpart.Envelope);
        }

        Differ(VocabularyRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);
        Differ(VocabularyRules.ProvenanceChanged, "provenance of the path", old.PathProvenance, current.PathProvenance);
        ErrorVocabulary.Compare(old, current, sides);

        void Differ(Rule rule, string what, string? before, string? now)
        {
            if (before != now)
                Add(
                    rule, $"The {what} of {old.Id} is {now ?? "none"}, and was {before ?? "none"}.", old, current, sides, (before, now),
                    what);
        }
    }

    private static void Add(
        Rule rule, string message, ContractOperation old, ContractOperation current, VocabularyComparison sides,
        (string? Old, string? New) values, string detail = "") =>
        sides.Changes.Add(
            new(rule, old.Id, message)
            {
                Detail = detail,
                Operations = [VocabularyComparison.Title(old)],
                OldLocation = sides.OldPlaces.Of(old),
                NewLocation = sides.NewPlaces.Of(current),
                OldValue = values.Old,
                NewValue = values.New,
                Members = [sides.OldNames.Of(old)],
            });
}
