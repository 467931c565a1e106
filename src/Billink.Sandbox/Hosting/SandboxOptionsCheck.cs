using System.Text.RegularExpressions;

namespace Billink.Sandbox.Hosting;

/// <summary>Checks the options of a sandbox before it starts.</summary>
internal static partial class SandboxOptionsCheck
{
    // Sums with the sandbox's time must stay before the year 10000: see SandboxClock.Latest.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static void Throw(BillinkSandboxOptions options)
    {
        if (ProblemOf(options) is { } problem)
            throw new ArgumentException(problem, nameof(options));
    }

    private static string? ProblemOf(BillinkSandboxOptions options)
    {
        if (options.Merchants.Count == 0)
            return "A sandbox needs at least one merchant.";
        var usernames = options.Merchants.Select(merchant => merchant.Credentials.Username).ToHashSet(StringComparer.Ordinal);
        if (usernames.Count < options.Merchants.Count)
            return "Each merchant needs a username of its own.";
        if (options.PublicUrl is { } url && !IsOrigin(url))
            return "PublicUrl must have a scheme (http or https), a host and perhaps a port, and nothing else.";
        if (!SchemaName().IsMatch(options.Schema))
            return "Schema must have small letters, digits and underscores, must begin with a letter, and must not begin with pg_.";
        if (new[] { options.SessionLifetime, options.CheckLifetime, options.WebhookRetryDelay }.Any(span => !IsReasonable(span)))
            return "SessionLifetime, CheckLifetime and WebhookRetryDelay must be from zero to 36,500 days.";
        return options.Merchants.SelectMany(merchant => merchant.Workflows).Any(row => !IsReasonable(TimeSpan.FromDays(row.DelayDays)))
            ? "DelayDays must be from 0 to 36,500."
            : null;
    }

    private static bool IsReasonable(TimeSpan span) => span >= TimeSpan.Zero && span <= Longest;

    private static bool IsOrigin(Uri url) =>
        url.IsAbsoluteUri
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.PathAndQuery == "/"
        && url.Fragment.Length == 0
        && url.UserInfo.Length == 0;

    [GeneratedRegex("^(?!pg_)[a-z][a-z0-9_]{0,62}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SchemaName();
}
