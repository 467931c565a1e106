using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares what a request or a response can carry: the media types, and the schema of each.</summary>
internal static class ContentComparer
{
    public static void CompareRequest(OperationScope scope, SpecPlace before, SpecPlace now, string subject) =>
        Compare(scope, before, now, subject, scope.Sent, BodyRules.RequestMediaTypeRemoved, BodyRules.RequestMediaTypeAdded, (was, next) => MediaTypes.Covers(next, was));

    public static void CompareResponse(OperationScope scope, SpecPlace before, SpecPlace now, string subject) =>
        Compare(scope, before, now, subject, scope.Received, BodyRules.ResponseMediaTypeRemoved, BodyRules.ResponseMediaTypeAdded, MediaTypes.Covers);

    private static void Compare(
        OperationScope scope, SpecPlace before, SpecPlace now, string subject, ChangeDirection direction, ChangeRule removed, ChangeRule added, Func<string, string, bool> keeps)
    {
        var (oldContent, newContent) = (before.Get("content"), now.Get("content"));
        var match = MediaTypes.Match(oldContent, newContent);
        foreach (var (oldType, newType) in match.Kept)
        {
            var (was, next) = (oldType.Segment, newType.Segment);
            var body = $"{subject} {next}";
            if (!keeps(was, next))
                scope.Add(removed, $"The {subject} is {next} instead of {was}.", body, oldType, newType, was, was, next);
            else if (!keeps(next, was))
                scope.Add(added, $"The {subject} is {next} instead of {was}.", body, oldType, newType, next, was, next);
            CompareEncoding(scope, oldType, newType, body, direction);
            scope.AddSchema(oldType.Get("schema"), newType.Get("schema"), direction, body);
        }

        foreach (var type in match.Gone.Where(type => !IsCovered(type, newContent)))
            scope.Add(removed, $"The {subject} can no longer be {type.Segment}.", subject, type, newContent ?? now, type.Segment, type.Segment);
        foreach (var type in match.Added.Where(type => !IsCovered(type, oldContent)))
            scope.Add(added, $"The {subject} can be {type.Segment} too.", subject, oldContent ?? before, type, type.Segment, null, type.Segment);
    }

    private static bool IsCovered(SpecPlace type, SpecPlace? content) => (content?.Entries ?? []).Any(other => MediaTypes.Covers(other.Segment, type.Segment));

    private static void CompareEncoding(OperationScope scope, SpecPlace before, SpecPlace now, string subject, ChangeDirection direction)
    {
        if (SpecText.Canonical(before.Map?["encoding"]) != SpecText.Canonical(now.Map?["encoding"]))
        {
            scope.Add(BodyRules.EncodingChanged, $"Parts of the {subject} are encoded differently.", subject,
                before.Get("encoding") ?? before, now.Get("encoding") ?? now, direction: direction);
        }
    }
}
