using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares webhooks: kinds, events, headers, signature.</summary>
internal static class WebhookVocabulary
{
    public static void Compare(VocabularyComparison sides)
    {
        var left = sides.New.Webhooks.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        foreach (var kind in sides.Old.Webhooks)
        {
            if (left.Remove(kind.Name, out var counterpart))
                Compare(kind, counterpart, sides);
            else
                sides.Changes.Add(
                    new(VocabularyRules.WebhookRemoved, Subject(kind), $"There are no {kind.Name} webhooks any more.")
                    {
                        OldLocation = sides.OldPlaces.Of(kind),
                        Members = [sides.OldNames.OfType(kind.Payload)],
                    });
        }

        foreach (var kind in left.Values)
            sides.Changes.Add(
                new(VocabularyRules.WebhookAdded, Subject(kind), $"{kind.Name} webhooks are new.")
                {
                    NewLocation = sides.NewPlaces.Of(kind),
                    Members = [sides.NewNames.OfType(kind.Payload)],
                });
        if (sides.Old.WebhookSignature is { } signature && sides.New.WebhookSignature is { } current)
            Compare(signature, current, sides);
    }

    private static void Compare(WebhookKind old, WebhookKind current, VocabularyComparison sides)
    {
        Differ(VocabularyRules.WebhookPayloadChanged, "payload", old.Payload, current.Payload);
        Differ(VocabularyRules.WebhookDiscriminatorChanged, "member that names the event", old.Discriminator, current.Discriminator);
        CompareEvents(old, current, sides);

        void Differ(Rule rule, string what, string before, string now)
        {
            if (before != now)
            {
                sides.Changes.Add(
                    new(rule, Subject(old), $"The {what} of {old.Name} webhooks is {now}, and was {before}.")
                    {
                        OldLocation = sides.OldPlaces.Of(old),
                        NewLocation = sides.NewPlaces.Of(current),
                        OldValue = before,
                        NewValue = now,
                        Members = [sides.OldNames.OfType(old.Payload)],
                    });
            }
        }
    }

    // An event is the same if it has the same name on the wire, or else in C#.
    private static void CompareEvents(WebhookKind old, WebhookKind current, VocabularyComparison sides)
    {
        var gone = old.Events.ToList();
        var come = current.Events.ToList();
        Match(known => known.Value, CompareName);
        Match(known => known.Name, (before, now) => Differ(
            VocabularyRules.EventValueChanged, before, now, $"is sent as {now.Value} now", (before.Value, now.Value)));
        foreach (var webhookEvent in gone)
        {
            sides.Changes.Add(
                new(VocabularyRules.EventRemoved, Subject(old), $"{old.Name} webhooks no longer have the event {webhookEvent.Value}.")
                {
                    Detail = webhookEvent.Value,
                    OldLocation = sides.OldPlaces.Of(old, webhookEvent),
                    OldValue = webhookEvent.Value,
                    Members = [sides.OldNames.Of(old, webhookEvent)],
                });
        }

        foreach (var webhookEvent in come)
        {
            sides.Changes.Add(
                new(VocabularyRules.EventAdded, Subject(old), $"{old.Name} webhooks have a new event {webhookEvent.Value}.")
                {
                    Detail = webhookEvent.Value,
                    NewLocation = sides.NewPlaces.Of(current, webhookEvent),
                    NewValue = webhookEvent.Value,
                    Members = [sides.NewNames.Of(current, webhookEvent)],
                });
        }

        void Match(Func<EnumValue, string> key, Action<EnumValue, EnumValue> compare)
        {
            foreach (var before in gone.ToList())
            {
                if (come.Find(other => key(other) == key(before)) is not { } now)
                    continue;
                gone.Remove(before);
                come.Remove(now);
                compare(before, now);
            }
        }

        void CompareName(EnumValue before, EnumValue now)
        {
            if (before.Name != now.Name)
                Differ(
                    VocabularyRules.EventRenamed, before, now, $"is called {now.Name}, and was {before.Name}", (before.Name, now.Name));
        }

        void Differ(Rule rule, EnumValue before, EnumValue now, string what, (string Old, string New) values) =>
            sides.Changes.Add(
                new(rule, Subject(old), $"The event {before.Value} {what}.")
                {
                    Detail = before.Value,
                    OldLocation = sides.OldPlaces.Of(old, before),
                    NewLocation = sides.NewPlaces.Of(current, now),
                    OldValue = values.Old,
                    NewValue = values.New,
                    Members =
                    [
                        .. new[] { sides.OldNames.Of(old, before), sides.NewNames.Of(current, now) }.Distinct(StringComparer.Ordinal),
                    ],
                });
    }

    private static void Compare(WebhookSignature old, WebhookSignature current, VocabularyComparison sides)
    {
        Differ(VocabularyRules.SignatureChanged, "algorithm", old.Algorithm, current.Algorithm);
        Differ(VocabularyRules.SignatureChanged, "signed content", old.SignedContent, current.SignedContent);
        Differ(VocabularyRules.SignatureChanged, "encoding", old.Encoding, current.Encoding);
        Differ(VocabularyRules.ToleranceChanged, "tolerance in seconds", $"{old.ToleranceSeconds}", $"{current.ToleranceSeconds}");
        foreach (var header in old.Headers)
        {
            if (current.Headers.FirstOrDefault(other => other.Role == header.Role) is { } counterpart)
                Differ(VocabularyRules.HeaderChanged, $"{header.Role} header", header.Name, counterpart.Name);
            else
                Differ(VocabularyRules.HeaderChanged, $"{header.Role} header", header.Name, "none");
        }

        void Differ(Rule rule, string what, string before, string now)
        {
            if (before != now)
                sides.Changes.Add(
                    new(rule, "webhook signature", $"The {what} of webhooks is {now}, and was {before}.")
                    {
                        Detail = what,
                        OldLocation = sides.OldPlaces.Of(old),
                        NewLocation = sides.NewPlaces.Of(current),
                        OldValue = before,
                        NewValue = now,
                    });
        }
    }

    private static string Subject(WebhookKind kind) => $"{kind.Name} webhook";
}
