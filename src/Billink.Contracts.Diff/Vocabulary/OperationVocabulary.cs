using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>
/// Compares C# names, parameters, codes, retries and envelopes of operations, and in v1 also ids and paths. In v2, OpenAPI has these.
/// </summary>
internal static class OperationVocabulary
{
    public static void Compare(VocabularyComparison sides)
    {
        var left = sides.New.Operations.ToDictionary(operation => operation.Id, StringComparer.Ordinal);
        var gone = new List<ContractOperation>();
        var kept = new List<(ContractOperation Old, ContractOperation New)>();
        foreach (var operation in sides.Old.Operations)
        {
            if (left.Remove(operation.Id, out var counterpart))
                kept.Add((operation, counterpart));
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
                kept.Add((operation, counterpart));
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

        foreach (var (operation, counterpart) in kept)
            Compare(operation, counterpart, sides);
        CompareGroups(kept, sides);
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

    // A group that went, and whose operations are all in one group that came, has another name.
    private static void CompareGroups(List<(ContractOperation Old, ContractOperation New)> kept, VocabularyComparison sides)
    {
        var (before, now) = (Groups(sides.Old), Groups(sides.New));
        foreach (var group in kept.GroupBy(pair => pair.Old.Group, StringComparer.Ordinal).Where(group => !now.Contains(group.Key)))
        {
            var counterparts = group.Select(pair => pair.New.Group).Distinct(StringComparer.Ordinal).ToList();
            if (counterparts is not [var name] || before.Contains(name))
                continue;
            var (old, current) = group.First();
            sides.Changes.Add(
                new(VocabularyRules.GroupRenamed, group.Key, $"The group {group.Key} is called {name} now.")
                {
                    OldLocation = sides.OldPlaces.Of(old),
                    NewLocation = sides.NewPlaces.Of(current),
                    OldValue = group.Key,
                    NewValue = name,
                    Members = [sides.OldNames.OfGroup(group.Key), sides.NewNames.OfGroup(name)],
                });
        }

        static HashSet<string> Groups(Contract contract) =>
            contract.Operations.Select(operation => operation.Group).ToHashSet(StringComparer.Ordinal);
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

        if (old.Stem != current.Stem)
        {
            Add(
                VocabularyRules.OperationNameChanged, $"The C# name of {old.Id} is {current.Stem}, and was {old.Stem}.", old, current,
                sides, (old.Stem, current.Stem), members: [.. sides.OldNames.OfStem(old), .. sides.NewNames.OfStem(current)]);
        }

        Differ(VocabularyRules.RetryChanged, "retry class", old.Retry.Class, current.Retry.Class);
        Differ(VocabularyRules.RetryDetailChanged, "code of a duplicate", old.Retry.Duplicate, current.Retry.Duplicate);
        Differ(VocabularyRules.RetryDetailChanged, "operation that settles a lost reply", old.Retry.SettledBy, current.Retry.SettledBy);
        foreach (var envelope in old.Envelopes)
        {
            if (current.Envelopes.FirstOrDefault(other => other.Status == envelope.Status) is { } counterpart)
                Differ(VocabularyRules.EnvelopeChanged, $"envelope of {envelope.Status}", envelope.Envelope, counterpart.Envelope);
        }

        Differ(
            VocabularyRules.SensitiveChanged, "mark for masking of the reply", old.ReplyValue?.Sensitive, current.ReplyValue?.Sensitive);
        foreach (var reply in old.Replies)
        {
            if (current.Replies.FirstOrDefault(other => other.WireName == reply.WireName) is { } counterpart)
                Differ(VocabularyRules.SensitiveChanged, $"mark for masking of {reply.WireName}", reply.Sensitive, counterpart.Sensitive);
        }

        Differ(VocabularyRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);
        Differ(VocabularyRules.ProvenanceChanged, "provenance of the path", old.PathProvenance, current.PathProvenance);
        ParameterVocabulary.Compare(old, current, sides);
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
        (string? Old, string? New) values, string detail = "", IReadOnlyList<string>? members = null) =>
        sides.Changes.Add(
            new(rule, old.Id, message)
            {
                Detail = detail,
                Operations = [VocabularyComparison.Title(old)],
                OldLocation = sides.OldPlaces.Of(old),
                NewLocation = sides.NewPlaces.Of(current),
                OldValue = values.Old,
                NewValue = values.New,
                Members = members ?? [sides.OldNames.Of(old)],
            });
}
