using System.Collections.Concurrent;

namespace Billink.Calls;

/// <summary>The settings of all calls of a transport.</summary>
internal sealed class CallSettings
{
    private readonly string origin;
    private readonly Dictionary<string, string> routes;
    private readonly ConcurrentDictionary<BillinkOperation, CallTarget> targets = new();

    public CallSettings(BillinkOptions options, TimeProvider clock)
    {
        var problems = BillinkOptionsValidation.Problems(options, "BillinkOptions.").ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        origin = (options.BaseUrl ?? ServerOf(options.Environment)).GetLeftPart(UriPartial.Path).TrimEnd('/');
        routes = new Dictionary<string, string>(options.Routes, StringComparer.Ordinal);
        Clock = clock;
        Credentials = new BillinkCredentials(options.Username, options.Id);
        Timeout = options.Timeout;
        MaxAttempts = options.Retry.MaxAttempts;
        AttemptTimeout = options.Retry.AttemptTimeout;
        Delay = options.Retry.Delay;
        MaxDelay = options.Retry.MaxDelay;
        KeepsReplies = options.LogBodies;
    }

    public TimeProvider Clock { get; }

    public BillinkCredentials Credentials { get; }

    public TimeSpan Timeout { get; }

    public int MaxAttempts { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan Delay { get; }

    public TimeSpan MaxDelay { get; }

    /// <summary>Whether success replies are kept as they came, for the log.</summary>
    public bool KeepsReplies { get; }

    /// <summary>
    /// Returns where a call goes: to its own path, else to the path in the options, else to the contract's. The last two are cached.
    /// </summary>
    public CallTarget TargetOf(BillinkOperation operation, string? path, string? query) => path is null && query is null
        ? targets.GetOrAdd(operation, static (operation, settings) => settings.NewTarget(operation, path: null, query: null), this)
        : NewTarget(operation, path, query);

    private CallTarget NewTarget(BillinkOperation operation, string? path, string? query)
    {
        path ??= routes.GetValueOrDefault(operation.Id) ?? operation.Path;
        return new CallTarget(path, new Uri($"{origin}/{path.TrimStart('/')}{query}"));
    }

    private static Uri ServerOf(BillinkEnvironment environment) =>
        new(environment is BillinkEnvironment.Production ? "https://api.billink.nl" : "https://api-staging.billink.nl");
}
