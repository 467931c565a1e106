using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the responses of an operation.</summary>
internal static class ResponseComparer
{
    private const string Default = "DEFAULT";

    public static void Compare(OperationScope scope)
    {
        var (before, now) = (Responses(scope.Old.Element), Responses(scope.New.Element));
        var meantErrors = before.ContainsKey(Default) && before.Keys.Any(IsSuccess);
        foreach (var (status, oldResponse) in before)
        {
            if (Find(now, status, meantErrors) is { } newResponse)
                CompareKept(scope, status, oldResponse.Follow(), newResponse.Follow());
            else if (!IsToldApart(status, now) && !IsSuccessToldApart(status, before, now))
                AddRemoved(scope, status, oldResponse);
        }

        foreach (var (status, newResponse) in now.Where(entry => !before.ContainsKey(entry.Key)))
        {
            // The old range or default already included the status.
            if (Find(before, status) is { } announced)
                CompareKept(scope, status, announced.Follow(), newResponse.Follow());
            else
                AddAdded(scope, status, newResponse);
        }
    }

    private static Dictionary<string, SpecElement> Responses(SpecElement operation)
    {
        var responses = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        foreach (var entry in operation.Get("responses")?.Entries ?? [])
        {
            if (!entry.Segment.StartsWith("x-", StringComparison.Ordinal))
                responses[entry.Segment.ToUpperInvariant()] = entry;
        }

        return responses;
    }

    // The status itself, otherwise its range, otherwise the default. Beside a success, the default means errors, and still does when the
    // success is removed.
    private static SpecElement? Find(Dictionary<string, SpecElement> responses, string status, bool meantErrors = false) =>
        responses.GetValueOrDefault(status)
        ?? responses.GetValueOrDefault($"{status[..1]}XX")
        ?? (IsSuccess(status) && (meantErrors || responses.Keys.Any(IsSuccess)) ? null : responses.GetValueOrDefault(Default));

    // Several statuses replace a range or the default.
    private static bool IsToldApart(string status, Dictionary<string, SpecElement> responses) => status == Default
        ? responses.ContainsKey("4XX") && responses.ContainsKey("5XX")
        : status.EndsWith("XX", StringComparison.Ordinal) && responses.Keys.Any(other => other[0] == status[0]);

    // Without a success beside it, the default meant the success, too.
    private static bool IsSuccessToldApart(
        string status, Dictionary<string, SpecElement> before, Dictionary<string, SpecElement> now) =>
        status == Default && !before.Keys.Any(IsSuccess) && now.Keys.Any(IsSuccess);

    // A redirect is what its operation is called for.
    private static bool IsSuccess(string status) => status[0] is '2' or '3';

    private static void AddRemoved(OperationScope scope, string status, SpecElement response)
    {
        var rule = IsSuccess(status) ? BodyRules.SuccessRemoved : BodyRules.ErrorRemoved;
        scope.Add(
            new(rule, $"response {Show(status)}", $"Status {Show(status)} was removed."), response, scope.New.Element.Get("responses"));
    }

    private static void AddAdded(OperationScope scope, string status, SpecElement response)
    {
        var isAnySuccess = status == Default && !Responses(scope.New.Element).Keys.Any(IsSuccess);
        var rule = isAnySuccess || IsSuccess(status) ? BodyRules.SuccessAdded : BodyRules.ErrorAdded;
        scope.Add(new(rule, $"response {Show(status)}", $"Status {Show(status)} is new."), scope.Old.Element.Get("responses"), response);
    }

    private static string Show(string status) => status == Default ? "default" : status;

    public static void CompareKept(OperationScope scope, string status, SpecElement before, SpecElement now)
    {
        var subject = $"response {Show(status)}";
        CompareHeaders(scope, subject, before, now);
        ContentComparer.CompareResponse(scope, before, now, subject);
    }

    private static void CompareHeaders(OperationScope scope, string subject, SpecElement before, SpecElement now)
    {
        var (oldHeaders, newHeaders) = (Headers(before), Headers(now));
        foreach (var (key, oldEntry) in oldHeaders)
        {
            var header = $"{subject} header {oldEntry.Segment}";
            var oldHeader = oldEntry.Follow();
            if (!newHeaders.TryGetValue(key, out var newEntry))
            {
                scope.Add(
                    new(
                        oldHeader.Flag("required") ? BodyRules.RequiredHeaderRemoved : BodyRules.HeaderRemoved, header,
                        $"The {header} was removed."),
                    oldEntry, now);
                continue;
            }

            var newHeader = newEntry.Follow();
            if (oldHeader.Flag("required") && !newHeader.Flag("required"))
                scope.Add(
                    new(BodyRules.HeaderBecameOptional, header, $"The {header} became optional.")
                    {
                        OldValue = "true",
                        NewValue = "false",
                    },
                    oldEntry, newEntry);
            else if (newHeader.Flag("required") && !oldHeader.Flag("required"))
                scope.Add(
                    new(BodyRules.HeaderBecameRequired, header, $"The {header} became required.")
                    {
                        OldValue = "false",
                        NewValue = "true",
                    },
                    oldEntry, newEntry);
            if (oldHeader.Flag("explode") != newHeader.Flag("explode"))
                scope.Add(new(BodyRules.HeaderStyleChanged, header, $"The {header} is written differently."), oldEntry, newEntry);
            if (Sunset.IsSooner(oldHeader, newHeader))
            {
                var (oldDate, newDate) = (oldHeader.Text(Sunset.Key), newHeader.Text(Sunset.Key));
                scope.Add(
                    new(SchemaRules.SunsetSooner.For(scope.Received), header, $"The {header} is removed on {newDate}, not on {oldDate}.")
                    {
                        OldValue = oldDate,
                        NewValue = newDate,
                    },
                    oldEntry, newEntry);
            }

            if (TextListChange.Find(scope.Comparison.Schemas, oldHeader.Get("schema"), newHeader.Get("schema"), ',', ',') is { } texts)
                scope.Add(texts.In(scope.Received, header), oldEntry, newEntry);
            else
                scope.AddSchema(oldHeader.Get("schema"), newHeader.Get("schema"), scope.Received, header, isText: true);
        }

        foreach (var (_, entry) in newHeaders.Where(entry => !oldHeaders.ContainsKey(entry.Key)))
            scope.Add(
                new(BodyRules.HeaderAdded, $"{subject} header {entry.Segment}", $"The {subject} has the new header {entry.Segment}."),
                before, entry);
    }

    // The media types define Content-Type.
    private static Dictionary<string, SpecElement> Headers(SpecElement response)
    {
        var headers = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        foreach (var entry in response.Get("headers")?.Entries ?? [])
        {
            if (!entry.Segment.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                headers[entry.Segment.ToLowerInvariant()] = entry;
        }

        return headers;
    }
}
