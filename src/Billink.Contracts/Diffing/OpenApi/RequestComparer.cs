using Billink.Contracts.Diffing.Documents;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Compares the request body of an operation.</summary>
internal static class RequestComparer
{
    private const string Subject = "request body";

    public static void Compare(OperationScope scope)
    {
        var before = scope.Old.Place.Get("requestBody")?.Follow();
        var now = scope.New.Place.Get("requestBody")?.Follow();
        switch (before, now)
        {
            case (null, { } body):
                var isRequired = body.Flag("required");
                scope.Add(isRequired ? BodyRules.RequiredBodyAdded : BodyRules.BodyAdded, isRequired ? "The request must have a body." : "The request may have a body.", Subject, scope.Old.Place, body);
                return;
            case ({ } body, null):
                scope.Add(BodyRules.BodyRemoved, "The request has no body any longer.", Subject, body, scope.New.Place);
                return;
            case ({ } oldBody, { } newBody):
                CompareKept(scope, oldBody, newBody);
                return;
        }
    }

    public static void CompareKept(OperationScope scope, SpecPlace oldBody, SpecPlace newBody)
    {
        if (newBody.Flag("required") && !oldBody.Flag("required"))
            scope.Add(BodyRules.BodyBecameRequired, "The request body became required.", Subject, oldBody, newBody, "", "false", "true");
        else if (oldBody.Flag("required") && !newBody.Flag("required"))
            scope.Add(BodyRules.BodyBecameOptional, "The request body became optional.", Subject, oldBody, newBody, "", "true", "false");
        CompareContent(scope, oldBody.Get("content"), newBody.Get("content"));
    }

    private static void CompareContent(OperationScope scope, SpecPlace? oldContent, SpecPlace? newContent)
    {
        var (kept, gone, added) = MediaTypes.Match(oldContent, newContent);
        foreach (var (before, now) in kept)
        {
            var subject = $"{Subject} {now.Segment}";
            if (!MediaTypes.Covers(now.Segment, before.Segment))
                scope.Add(BodyRules.RequestMediaTypeRemoved, $"The request body can be {now.Segment} only, no longer {before.Segment}.", subject, before, now, before.Segment, before.Segment, now.Segment);
            else if (!MediaTypes.Covers(before.Segment, now.Segment))
                scope.Add(BodyRules.RequestMediaTypeAdded, $"The request body can be {now.Segment}, not only {before.Segment}.", subject, before, now, now.Segment, before.Segment, now.Segment);
            BodyComparer.CompareEncoding(scope, before, now, subject, scope.Sent);
            scope.AddSchema(before.Get("schema"), now.Get("schema"), scope.Sent, subject);
        }

        foreach (var type in gone.Where(type => !(newContent?.Entries ?? []).Any(other => MediaTypes.Covers(other.Segment, type.Segment))))
            scope.Add(BodyRules.RequestMediaTypeRemoved, $"The request body can no longer be {type.Segment}.", Subject, type, newContent, type.Segment, type.Segment);
        foreach (var type in added)
            scope.Add(BodyRules.RequestMediaTypeAdded, $"The request body can be {type.Segment} too.", Subject, oldContent, type, type.Segment, null, type.Segment);
    }
}
