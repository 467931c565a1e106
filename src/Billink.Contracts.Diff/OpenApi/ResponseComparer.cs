using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the responses of an operation.</summary>
internal static class ResponseComparer
{
    private const string Default = "DEFAULT";

    public static void Compare(OperationScope scope)
    {
        var (before, now) = (Responses(scope.Old.Place), Responses(scope.New.Place));
        foreach (var (status, oldResponse) in before)
        {
            if (Find(now, status) is { } newResponse)
                CompareKept(scope, status, oldResponse.Follow(), newResponse.Follow());
            else if (!IsToldApart(status, now))
                AddRemoved(scope, status, oldResponse);
        }

        foreach (var (status, newResponse) in now.Where(entry => !before.ContainsKey(entry.Key)))
        {
            // What a range or the default announced has only become more exact.
            if (Find(before, status) is { } announced)
                CompareKept(scope, status, announced.Follow(), newResponse.Follow());
            else
                AddAdded(scope, status, newResponse);
        }
    }

    private static Dictionary<string, SpecPlace> Responses(SpecPlace operation)
    {
        var responses = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        foreach (var entry in operation.Get("responses")?.Entries ?? [])
        {
            if (!entry.Segment.StartsWith("x-", StringComparison.Ordinal))
                responses[entry.Segment.ToUpperInvariant()] = entry;
        }

        return responses;
    }

    // The status itself, else its range, else the default for what is no success.
    private static SpecPlace? Find(Dictionary<string, SpecPlace> responses, string status) =>
        responses.GetValueOrDefault(status)
        ?? responses.GetValueOrDefault($"{status[..1]}XX")
        ?? (IsSuccess(status) ? null : responses.GetValueOrDefault(Default));

    // What a range or the default announced is announced in parts.
    private static bool IsToldApart(string status, Dictionary<string, SpecPlace> responses) => status == Default
        ? responses.ContainsKey("4XX") && responses.ContainsKey("5XX")
        : status.EndsWith("XX", StringComparison.Ordinal) && responses.Keys.Any(other => other[0] == status[0]);

    private static bool IsSuccess(string status) => status.StartsWith('2');

    private static void AddRemoved(OperationScope scope, string status, SpecPlace response)
    {
        var rule = IsSuccess(status) ? BodyRules.SuccessRemoved : BodyRules.ErrorRemoved;
        scope.Add(rule, $"Status {Show(status)} is gone.", $"response {Show(status)}", response, scope.New.Place.Get("responses"));
    }

    private static void AddAdded(OperationScope scope, string status, SpecPlace response)
    {
        var rule = IsSuccess(status) ? BodyRules.SuccessAdded : BodyRules.ErrorAdded;
        scope.Add(rule, $"Status {Show(status)} is new.", $"response {Show(status)}", scope.Old.Place.Get("responses"), response);
    }

    private static string Show(string status) => status == Default ? "default" : status;

    public static void CompareKept(OperationScope scope, string status, SpecPlace before, SpecPlace now)
    {
        var subject = $"response {Show(status)}";
        CompareHeaders(scope, subject, before, now);
        ContentComparer.CompareResponse(scope, before, now, subject);
    }

    private static void CompareHeaders(OperationScope scope, string subject, SpecPlace before, SpecPlace now)
    {
        var (oldHeaders, newHeaders) = (Headers(before), Headers(now));
        foreach (var (key, oldEntry) in oldHeaders)
        {
            var header = $"{subject} header {oldEntry.Segment}";
            var oldHeader = oldEntry.Follow();
            if (!newHeaders.TryGetValue(key, out var newEntry))
            {
                scope.Add(oldHeader.Flag("required") ? BodyRules.RequiredHeaderRemoved : BodyRules.HeaderRemoved, $"The {header} is gone.", header, oldEntry, now);
                continue;
            }

            var newHeader = newEntry.Follow();
            if (oldHeader.Flag("required") && !newHeader.Flag("required"))
                scope.Add(BodyRules.HeaderBecameOptional, $"The {header} became optional.", header, oldEntry, newEntry, "", "true", "false");
            else if (newHeader.Flag("required") && !oldHeader.Flag("required"))
                scope.Add(BodyRules.HeaderBecameRequired, $"The {header} became required.", header, oldEntry, newEntry, "", "false", "true");
            if (oldHeader.Flag("explode") != newHeader.Flag("explode"))
                scope.Add(BodyRules.HeaderStyleChanged, $"The {header} is written differently.", header, oldEntry, newEntry);
            scope.AddSchema(oldHeader.Get("schema"), newHeader.Get("schema"), scope.Received, header, isText: true);
        }

        foreach (var (_, entry) in newHeaders.Where(entry => !oldHeaders.ContainsKey(entry.Key)))
            scope.Add(BodyRules.HeaderAdded, $"The {subject} has the new header {entry.Segment}.", $"{subject} header {entry.Segment}", before, entry);
    }

    // Content-Type is said by the media types.
    private static Dictionary<string, SpecPlace> Headers(SpecPlace response)
    {
        var headers = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        foreach (var entry in response.Get("headers")?.Entries ?? [])
        {
            if (!entry.Segment.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                headers[entry.Segment.ToLowerInvariant()] = entry;
        }

        return headers;
    }
}
