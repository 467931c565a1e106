using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Webhooks: kinds, events, headers, signature.</summary>
internal static class WebhookWords
{
    public static void Compare(WordSides sides)
    {
        var left = sides.New.Webhooks.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        foreach (var kind in sides.Old.Webhooks)
        {
            if (left.Remove(kind.Name, out var counterpart))
                Compare(kind, counterpart, sides);
            else
                sides.Changes.Add(WordRules.WebhookRemoved, $"There are no {kind.Name} webhooks any more.", Subject(kind), oldLocation: sides.OldPlaces.Of(kind), members: [sides.OldNames.OfType(kind.Payload)]);
        }

        foreach (var kind in left.Values)
            sides.Changes.Add(WordRules.WebhookAdded, $"{kind.Name} webhooks are new.", Subject(kind), newLocation: sides.NewPlaces.Of(kind), members: [sides.NewNames.OfType(kind.Payload)]);
        if (sides.Old.WebhookSignature is { } signature && sides.New.WebhookSignature is { } current)
            Compare(signature, current, sides);
    }

    private static void Compare(WebhookKind old, WebhookKind current, WordSides sides)
    {
        Differ(WordRules.WebhookPayloadChanged, "payload", old.Payload, current.Payload);
        Differ(WordRules.WebhookDiscriminatorChanged, "member that names the event", old.Discriminator, current.Discriminator);
        foreach (var webhookEvent in old.Events)
        {
            var counterpart = current.Events.FirstOrDefault(other => other.Value == webhookEvent.Value);
            if (counterpart is null)
            {
                sides.Changes.Add(
                    WordRules.EventRemoved, $"{old.Name} webhooks no longer have the event {webhookEvent.Value}.", Subject(old), webhookEvent.Value, null,
                    sides.OldPlaces.Of(old, webhookEvent), sides.NewPlaces.Of(current), webhookEvent.Value, members: [sides.OldNames.Of(old, webhookEvent)]);
            }
            else if (counterpart.Name != webhookEvent.Name)
            {
                sides.Changes.Add(
                    WordRules.EventRenamed, $"The event {webhookEvent.Value} is called {counterpart.Name}, and was {webhookEvent.Name}.", Subject(old), webhookEvent.Value, null,
                    sides.OldPlaces.Of(old, webhookEvent), sides.NewPlaces.Of(current, counterpart), webhookEvent.Name, counterpart.Name,
                    members: [sides.OldNames.Of(old, webhookEvent), sides.NewNames.Of(current, counterpart)]);
            }
        }

        foreach (var webhookEvent in current.Events.Where(added => old.Events.All(known => known.Value != added.Value)))
        {
            sides.Changes.Add(
                WordRules.EventAdded, $"{old.Name} webhooks have a new event {webhookEvent.Value}.", Subject(old), webhookEvent.Value, null, sides.OldPlaces.Of(old),
                sides.NewPlaces.Of(current, webhookEvent), newValue: webhookEvent.Value, members: [sides.NewNames.Of(current, webhookEvent)]);
        }

        void Differ(ChangeRule rule, string what, string before, string now)
        {
            if (before != now)
            {
                sides.Changes.Add(
                    rule, $"The {what} of {old.Name} webhooks is {now}, and was {before}.", Subject(old), "", null, sides.OldPlaces.Of(old), sides.NewPlaces.Of(current), before, now,
                    members: [sides.OldNames.OfType(old.Payload)]);
            }
        }
    }

    private static void Compare(WebhookSignature old, WebhookSignature current, WordSides sides)
    {
        Differ(WordRules.SignatureChanged, "algorithm", old.Algorithm, current.Algorithm);
        Differ(WordRules.SignatureChanged, "signed content", old.SignedContent, current.SignedContent);
        Differ(WordRules.SignatureChanged, "encoding", old.Encoding, current.Encoding);
        Differ(WordRules.ToleranceChanged, "tolerance in seconds", $"{old.ToleranceSeconds}", $"{current.ToleranceSeconds}");
        foreach (var header in old.Headers)
        {
            if (current.Headers.FirstOrDefault(other => other.Role == header.Role) is { } counterpart)
                Differ(WordRules.HeaderChanged, $"{header.Role} header", header.Name, counterpart.Name);
            else
                Differ(WordRules.HeaderChanged, $"{header.Role} header", header.Name, "none");
        }

        void Differ(ChangeRule rule, string what, string before, string now)
        {
            if (before != now)
                sides.Changes.Add(rule, $"The {what} of webhooks is {now}, and was {before}.", "webhook signature", what, null, sides.OldPlaces.Of(old), sides.NewPlaces.Of(current), before, now);
        }
    }

    private static string Subject(WebhookKind kind) => $"{kind.Name} webhook";
}
