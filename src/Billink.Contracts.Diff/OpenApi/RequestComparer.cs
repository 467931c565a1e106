using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

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
                if (body.Flag("required"))
                    scope.Add(BodyRules.RequiredBodyAdded, "The request must have a body.", Subject, scope.Old.Place, body);
                else
                    scope.Add(BodyRules.BodyAdded, "The request may have a body.", Subject, scope.Old.Place, body);
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
        ContentComparer.CompareRequest(scope, oldBody, newBody, Subject);
    }
}
