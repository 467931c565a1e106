using Billink.V1;
using Billink.V2;

namespace Billink;

/// <summary>Finds the invalid settings of options.</summary>
internal static class BillinkOptionsValidation
{
    // The longest time that the timers of .NET accept.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Returns what is wrong with options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="prefix">The prefix of the settings' names, as in <c>Billink:</c>.</param>
    /// <returns>One sentence for each problem.</returns>
    public static IEnumerable<string> Problems(BillinkOptions options, string prefix)
    {
        if (string.IsNullOrWhiteSpace(options.Username))
            yield return $"{prefix}Username is missing: set it to the merchant's user name.";
        if (string.IsNullOrWhiteSpace(options.Id))
            yield return $"{prefix}Id is missing: set it to the merchant's key.";
        if (options.BaseUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")))
            yield return $"{prefix}BaseUrl must be an absolute http or https URL.";
        if (options.Environment is not (BillinkEnvironment.Sandbox or BillinkEnvironment.Production))
            yield return $"{prefix}Environment must be Sandbox or Production.";
        if (!IsDuration(options.Timeout))
            yield return $"{prefix}Timeout must be more than zero, and at most {Longest.Days} days.";
        if (options.MaxReplySize < 1)
            yield return $"{prefix}MaxReplySize must be 1 or more.";
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
        if (!IsDuration(retry.AttemptTimeout))
            yield return $"{prefix}{inner}AttemptTimeout must be more than zero, and at most {Longest.Days} days.";
        if (retry.Delay < TimeSpan.Zero || retry.Delay > Longest)
            yield return $"{prefix}{inner}Delay must not be negative, and at most {Longest.Days} days.";
        if (retry.MaxDelay < retry.Delay || retry.MaxDelay > Longest)
            yield return $"{prefix}{inner}MaxDelay must not be less than {inner}Delay, and at most {Longest.Days} days.";
    }

    private static IEnumerable<string> RouteProblems(BillinkOptions options, string prefix)
    {
        foreach (var (id, path) in options.Routes)
        {
            if (!V2Operations.All.Concat(V1Operations.All).Any(operation => operation.Id == id))
                yield return $"{prefix}Routes{Separator(prefix)}{id} names no operation: ids look like Orders_GetInfo.";
            if (string.IsNullOrWhiteSpace(path))
                yield return $"{prefix}Routes{Separator(prefix)}{id} is empty: set it to a path, as in /v2/client/info.";
        }
    }

    private static bool IsDuration(TimeSpan value) => value > TimeSpan.Zero && value <= Longest;

    private static char Separator(string prefix) => prefix.EndsWith(':') ? ':' : '.';
}
