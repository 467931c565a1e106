using System.Collections.Concurrent;

namespace Billink.Calls;

/// <summary>What all calls of a transport have in common.</summary>
internal sealed class CallSettings
{
    private readonly string origin;
    private readonly Dictionary<string, string> routes;
    private readonly ConcurrentDictionary<BillinkOperation, Uri> urls = new();

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

    /// <summary>Whether success replies are kept as they came, because they are logged.</summary>
    public bool KeepsReplies { get; }

    /// <summary>The path of a call: its own, or the one that the options name, or the contract's.</summary>
    public string PathOf(BillinkOperation operation, string? path) => path ?? routes.GetValueOrDefault(operation.Id) ?? operation.Path;

    /// <summary>The URL of a call. Those of the contract's paths, and of the options', are made once.</summary>
    public Uri UrlOf(BillinkOperation operation, string? path, string? query) => path is null && query is null
        ? urls.GetOrAdd(operation, static (operation, settings) => settings.NewUrl(settings.PathOf(operation, path: null), query: null), this)
        : NewUrl(PathOf(operation, path), query);

    private Uri NewUrl(string path, string? query) => new($"{origin}/{path.TrimStart('/')}{query}");

    private static Uri ServerOf(BillinkEnvironment environment) =>
        new(environment is BillinkEnvironment.Production ? "https://api.billink.nl" : "https://api-staging.billink.nl");
}
