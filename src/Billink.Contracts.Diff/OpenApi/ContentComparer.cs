using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the content of a request or a response: the media types, and the schema of each.</summary>
internal static class ContentComparer
{
    private static readonly string[] Encodings = ["encoding", "itemEncoding", "prefixEncoding"];

    public static void CompareRequest(OperationScope scope, SpecElement before, SpecElement now, string subject) =>
        Compare(
            scope, before, now, subject, scope.Sent, BodyRules.RequestMediaTypeRemoved, BodyRules.RequestMediaTypeAdded,
            (was, next) => MediaTypes.Covers(next, was));

    public static void CompareResponse(OperationScope scope, SpecElement before, SpecElement now, string subject) =>
        Compare(
            scope, before, now, subject, scope.Received, BodyRules.ResponseMediaTypeRemoved, BodyRules.ResponseMediaTypeAdded,
            MediaTypes.Covers);

    private static void Compare(
        OperationScope scope, SpecElement before, SpecElement now, string subject, Direction direction, Rule removed, Rule added,
        Func<string, string, bool> keeps)
    {
        var (oldContent, newContent) = (before.Get("content"), now.Get("content"));
        var match = MediaTypes.Match(oldContent, newContent);
        foreach (var (oldType, newType) in match.Kept)
        {
            var (was, next) = (oldType.Segment, newType.Segment);
            var body = $"{subject} {next}";
            if (!keeps(was, next))
                scope.Add(
                    new(removed, body, $"The {subject} is {next} instead of {was}.") { Detail = was, OldValue = was, NewValue = next },
                    oldType, newType);
            else if (!keeps(next, was))
                scope.Add(
                    new(added, body, $"The {subject} is {next} instead of {was}.") { Detail = next, OldValue = was, NewValue = next },
                    oldType, newType);
            var (oldMedia, newMedia) = (oldType.Follow(), newType.Follow());
            CompareEncoding(scope, oldMedia, newMedia, body, direction);
            var isText = MediaTypes.IsText(was) && MediaTypes.IsText(next);
            var (oldItem, newItem) = (ItemOf(was, oldMedia), ItemOf(next, newMedia));
            var areItems = oldItem is not null && newItem is not null;
            if (!areItems && !(IsBinary(was, oldMedia) && IsBinary(next, newMedia)))
                scope.AddSchema(oldMedia.Get("schema"), newMedia.Get("schema"), direction, body, isText);
            scope.AddSchema(
                areItems ? oldItem : oldMedia.Get("itemSchema"), areItems ? newItem : newMedia.Get("itemSchema"), direction,
                $"{body} item", isText);
        }

        foreach (var type in match.Gone.Where(type => !IsCovered(type, newContent)))
            scope.Add(
                new(removed, subject, $"The {subject} can no longer be {type.Segment}.")
                {
                    Detail = type.Segment,
                    OldValue = type.Segment,
                },
                type, newContent ?? now);
        foreach (var type in match.Added.Where(type => !IsCovered(type, oldContent)))
            scope.Add(
                new(added, subject, $"The {subject} can be {type.Segment} too.") { Detail = type.Segment, NewValue = type.Segment },
                oldContent ?? before, type);
    }

    // The schema of one item of a sequence, such as a line of JSON. A plain array says the same.
    private static SpecElement? ItemOf(string type, SpecElement media)
    {
        if (media.Get("itemSchema") is { } item)
            return media.Get("schema") is null ? item : null;
        var list = MediaTypes.IsSequence(type) ? media.Get("schema")?.Follow() : null;
        var isPlain = list?.Text("type") == "array"
            && list.Map?.Entries.All(entry => entry.Key is "type" or "items" or "description" or "title") == true;
        return isPlain ? list!.Get("items") : null;
    }

    // Any bytes: OpenAPI 3.0 has a format for them, and from 3.1 on they have no schema.
    private static bool IsBinary(string type, SpecElement media) => !MediaTypes.IsStructured(type)
        && (media.Get("schema") is not { } written
            || written.Follow().Map?.Entries.All(entry => entry.Key is "description" or "title"
                || (entry.Key, (entry.Value as SpecScalar)?.Value) is ("type", "string") or ("format", "binary")) == true);

    private static bool IsCovered(SpecElement type, SpecElement? content) =>
        (content?.Entries ?? []).Any(other => MediaTypes.Covers(other.Segment, type.Segment));

    private static void CompareEncoding(OperationScope scope, SpecElement before, SpecElement now, string subject, Direction direction)
    {
        foreach (var key in Encodings.Where(key => SpecText.Canonical(before.Map?[key]) != SpecText.Canonical(now.Map?[key])))
        {
            scope.Add(
                new(BodyRules.EncodingChanged, subject, $"Parts of the {subject} are encoded differently.")
                {
                    Detail = key is "encoding" ? "" : key,
                    Direction = direction,
                },
                before.Get(key) ?? before, now.Get(key) ?? now);
        }
    }
}
