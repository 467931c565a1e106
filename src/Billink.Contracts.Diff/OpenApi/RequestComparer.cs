using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the request body of an operation.</summary>
internal static class RequestComparer
{
    private const string Subject = "request body";

    public static void Compare(OperationScope scope)
    {
        var before = scope.Old.Element.Get("requestBody")?.Follow();
        var now = scope.New.Element.Get("requestBody")?.Follow();
        switch (before, now)
        {
            case (null, { } body):
                if (body.Flag("required"))
                    scope.Add(new(BodyRules.RequiredBodyAdded, Subject, "The request must have a body."), scope.Old.Element, body);
                else
                    scope.Add(new(BodyRules.BodyAdded, Subject, "The request may have a body."), scope.Old.Element, body);
                return;
            case ({ } body, null):
                scope.Add(new(BodyRules.BodyRemoved, Subject, "The request no longer has a body."), body, scope.New.Element);
                return;
            case ({ } oldBody, { } newBody):
                CompareKept(scope, oldBody, newBody);
                return;
        }
    }

    public static void CompareKept(OperationScope scope, SpecElement oldBody, SpecElement newBody)
    {
        if (newBody.Flag("required") && !oldBody.Flag("required"))
            scope.Add(
                new(BodyRules.BodyBecameRequired, Subject, "The request body became required.") { OldValue = "false", NewValue = "true" },
                oldBody, newBody);
        else if (oldBody.Flag("required") && !newBody.Flag("required"))
            scope.Add(
                new(BodyRules.BodyBecameOptional, Subject, "The request body became optional.") { OldValue = "true", NewValue = "false" },
                oldBody, newBody);
        ContentComparer.CompareRequest(scope, oldBody, newBody, Subject);
    }
}
