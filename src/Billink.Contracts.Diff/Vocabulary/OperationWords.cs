using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Operations: their codes, retries and envelopes; of v1 also their names and paths, which in v2 OpenAPI itself has.</summary>
internal static class OperationWords
{
    public static void Compare(WordSides sides)
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
            var counterpart = left.Values.FirstOrDefault(other => other.Path == operation.Path && other.HttpMethod == operation.HttpMethod && other.Action == operation.Action);
            if (counterpart is not null)
            {
                left.Remove(counterpart.Id);
                Renamed(operation, counterpart, sides);
                Compare(operation, counterpart, sides);
            }
            else if (sides.IsXml)
            {
                sides.Changes.Add(
                    WordRules.OperationRemoved, $"{operation.Id} is gone.", operation.Id, operation: WordSides.Title(operation), oldLocation: sides.OldPlaces.Of(operation),
                    members: [sides.OldNames.Of(operation)]);
            }
        }

        foreach (var operation in left.Values.Where(_ => sides.IsXml))
        {
            sides.Changes.Add(
                WordRules.OperationAdded, $"{operation.Id} is new.", operation.Id, operation: WordSides.Title(operation), newLocation: sides.NewPlaces.Of(operation),
                members: [sides.NewNames.Of(operation)]);
        }
    }

    private static void Renamed(ContractOperation old, ContractOperation current, WordSides sides)
    {
        if (sides.IsXml)
            Add(WordRules.OperationRenamed, $"{old.Id} is called {current.Id} now.", old, current, sides, (old.Id, current.Id));
    }

    private static void Compare(ContractOperation old, ContractOperation current, WordSides sides)
    {
        if (sides.IsXml)
        {
            Differ(WordRules.PathChanged, "path", old.Path, current.Path);
            Differ(WordRules.PathChanged, "path on the older hosts", old.OlderPath, current.OlderPath);
            Differ(WordRules.ActionChanged, "ACTION", old.Action, current.Action);
            Differ(WordRules.MessageTypeChanged, "request type", old.RequestType, current.RequestType);
            Differ(WordRules.MessageTypeChanged, "reply type", old.ResponseType, current.ResponseType);
        }

        Differ(WordRules.RetryChanged, "retry class", old.Retry.Class, current.Retry.Class);
        Differ(WordRules.RetryDetailChanged, "code of a duplicate", old.Retry.Duplicate, current.Retry.Duplicate);
        Differ(WordRules.RetryDetailChanged, "operation that settles a lost reply", old.Retry.SettledBy, current.Retry.SettledBy);
        foreach (var envelope in old.Envelopes)
        {
            if (current.Envelopes.FirstOrDefault(other => other.Status == envelope.Status) is { } counterpart)
                Differ(WordRules.EnvelopeChanged, $"envelope of {envelope.Status}", envelope.Envelope, counterpart.Envelope);
        }

        Differ(WordRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);
        Differ(WordRules.ProvenanceChanged, "provenance of the path", old.PathProvenance, current.PathProvenance);
        ErrorWords.Compare(old, current, sides);

        void Differ(ChangeRule rule, string what, string? before, string? now)
        {
            if (before != now)
                Add(rule, $"The {what} of {old.Id} is {now ?? "none"}, and was {before ?? "none"}.", old, current, sides, (before, now), what);
        }
    }

    private static void Add(ChangeRule rule, string message, ContractOperation old, ContractOperation current, WordSides sides, (string? Old, string? New) values, string detail = "") =>
        sides.Changes.Add(
            rule, message, old.Id, detail, WordSides.Title(old), sides.OldPlaces.Of(old), sides.NewPlaces.Of(current), values.Old, values.New, members: [sides.OldNames.Of(old)]);
}
