using System.Collections.Concurrent;

namespace Billink.Calls;

/// <summary>The settings of all calls of a transport.</summary>
internal sealed class CallSettings
{
    private readonly ConcurrentDictionary<BillinkOperation, CallTarget> targets = new();

    /// <summary>The server's URL without a trailing slash. It precedes every path.</summary>
    public required string Server { get; init; }

    /// <summary>Paths by operation id that replace those of the contract.</summary>
    public required IReadOnlyDictionary<string, string> Routes { get; init; }

    public required string UserAgent { get; init; }

    /// <summary>The header with the id of a call; empty for none.</summary>
    public required string RequestIdHeader { get; init; }

    public required TimeProvider Clock { get; init; }

    public required BillinkCredentials Credentials { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required int MaxAttempts { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    public required TimeSpan Delay { get; init; }

    public required TimeSpan MaxDelay { get; init; }

    /// <summary>The number of bytes of a reply at most, unpacked.</summary>
    public required int MaxReplySize { get; init; }

    /// <summary>Whether success replies are kept as they came, for the log.</summary>
    public required bool KeepsReplies { get; init; }

    /// <summary>
    /// Returns where a call goes: to its own path, else to the path in the options, else to the contract's. The last two are cached.
    /// </summary>
    public CallTarget TargetOf(BillinkOperation operation, string? path, CallParameters parameters) =>
        path is null && parameters is { Query: null, Route: null }
            ? targets.GetOrAdd(operation, static (operation, settings) => settings.NewTarget(operation, path: null, default), this)
            : NewTarget(operation, path, parameters);

    private CallTarget NewTarget(BillinkOperation operation, string? path, CallParameters parameters)
    {
        path ??= Routes.GetValueOrDefault(operation.Id) ?? operation.Path;
        var filled = parameters.Route?.Invoke(path) ?? path;
        return new CallTarget(path, new Uri($"{Server}/{filled.TrimStart('/')}{parameters.Query}"));
    }
}
