using Billink.V1;
using Billink.V2;

namespace Billink;

/// <summary>Finds the invalid settings of options.</summary>
internal static class BillinkOptionsValidation
{
    private static readonly TimeSpan TooLong = TimeSpan.FromDays(1);

    /// <summary>Returns what is wrong with options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="prefix">The prefix of the settings' names, as in <c>Billink:</c>.</param>
    /// <returns>One sentence for each problem.</returns>
    public static IEnumerable<string> Problems(BillinkOptions options, string prefix)
    {
        if (string.IsNullOrWhiteSpace(options.Username))
            yield return $"{prefix}Username is missing: set it to the merchant's user name.";
        else if (CredentialText.UsernameProblem(options.Username) is { } usernameProblem)
            yield return $"{prefix}Username {usernameProblem}";
        if (string.IsNullOrWhiteSpace(options.Id))
            yield return $"{prefix}Id is missing: set it to the merchant's key.";
        else if (CredentialText.Problem(options.Id) is { } idProblem)
            yield return $"{prefix}Id {idProblem}";
        if (options.BaseUrl is { } url && ProblemOf(url, options.AllowHttp) is { } urlProblem)
            yield return $"{prefix}BaseUrl {urlProblem}";
        if (options.Environment is not (BillinkEnvironment.Staging or BillinkEnvironment.Production))
            yield return $"{prefix}Environment must be Staging or Production.";
        if (options.OrderCheck is not (BillinkOrderCheck.Off or BillinkOrderCheck.Warn or BillinkOrderCheck.Refuse))
            yield return $"{prefix}OrderCheck must be Off, Warn or Refuse.";
        if (ProblemOf(options.Timeout) is { } timeoutProblem)
            yield return $"{prefix}Timeout {timeoutProblem}";
        if (options.MaxReplySize < 1)
            yield return $"{prefix}MaxReplySize must be 1 or more.";
        if (options.UserAgent is { } userAgent && !IsUserAgent(userAgent))
            yield return $"{prefix}UserAgent must be a product such as MyShop/2.1.";
        if (options.RequestIdHeader is not { } header || (header.Length > 0 && !IsHeader(header)))
            yield return $"{prefix}RequestIdHeader must be the name of a header such as X-Request-Id, or empty.";
        foreach (var problem in RouteProblems(options, prefix))
            yield return problem;
        if (options.Retry is not { } retry)
        {
            yield return $"{prefix}Retry must not be null.";
            yield break;
        }

        var inner = $"Retry{Separator(prefix)}";
        if (retry.MaxAttempts is < 1 or > 10)
            yield return $"{prefix}{inner}MaxAttempts must be 1 to 10.";
        if (ProblemOf(retry.AttemptTimeout) is { } attemptProblem)
            yield return $"{prefix}{inner}AttemptTimeout {attemptProblem}";
        if (retry.Delay != TimeSpan.Zero && ProblemOf(retry.Delay) is { } delayProblem)
            yield return $"{prefix}{inner}Delay {delayProblem}";
        if (retry.MaxDelay < retry.Delay)
            yield return $"{prefix}{inner}MaxDelay must not be less than {inner}Delay.";
        else if (retry.MaxDelay != TimeSpan.Zero && ProblemOf(retry.MaxDelay) is { } maxDelayProblem)
            yield return $"{prefix}{inner}MaxDelay {maxDelayProblem}";
    }

    // The URL itself isn't shown, because it may have a password.
    private static string? ProblemOf(Uri url, bool allowHttp)
    {
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https"))
            return "must be an absolute https URL.";
        if (url.UserInfo.Length > 0)
            return "must not have a user name or a password: set Username and Id.";
        if (url.Query.Length > 0 || url.Fragment.Length > 0)
            return "must not have a query or a fragment.";
        return url.Scheme == "http" && !url.IsLoopback && !allowHttp
            ? "must be https, because the credentials are sent in each request. AllowHttp permits http for a server in your own network."
            : null;
    }

    // Configuration reads a number alone as days: "10" is ten days.
    private static string? ProblemOf(TimeSpan time)
    {
        if (time <= TimeSpan.Zero)
            return "must be more than zero.";
        return time < TooLong ? null : FormattableString.Invariant(
            $"is {time.TotalDays:0.###} days, and must be less than one. A number alone is days: 00:00:10 is 10 seconds.");
    }

    private static bool IsUserAgent(string text)
    {
        using var message = new HttpRequestMessage();
        return message.Headers.UserAgent.TryParseAdd(text);
    }

    // Headers of the body, such as Content-Type, are no headers of a request here.
    private static bool IsHeader(string name)
    {
        using var message = new HttpRequestMessage();
        return message.Headers.TryAddWithoutValidation(name, "id");
    }

    private static IEnumerable<string> RouteProblems(BillinkOptions options, string prefix)
    {
        foreach (var (id, path) in options.Routes)
        {
            if (!V2Operations.Ids.Concat(V1Operations.Ids).Contains(id, StringComparer.OrdinalIgnoreCase))
                yield return $"{prefix}Routes{Separator(prefix)}{id} names no operation: ids look like Orders_GetInfo.";
            if (string.IsNullOrWhiteSpace(path))
                yield return $"{prefix}Routes{Separator(prefix)}{id} is empty: set it to a path, as in /v2/client/info.";
        }
    }

    private static char Separator(string prefix) => prefix.EndsWith(':') ? ':' : '.';
}
