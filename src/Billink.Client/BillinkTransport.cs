using Billink.Calls;
using Billink.Orders;
using Billink.Sending;
using Billink.Validation;
using Microsoft.Extensions.Logging;

namespace Billink;

/// <summary>
/// Makes calls of v1 and v2: validates the request, adds the credentials, sends it, retries it as the contract allows, and distinguishes
/// replies from errors. Thread-safe.
/// </summary>
public sealed class BillinkTransport : IBillinkTransport
{
    private readonly CallSettings settings;
    private readonly CallRunner runner;
    private readonly CallLog? log;
    private readonly BillinkOrderCheck orderCheck;

    /// <summary>Creates a transport over a sender.</summary>
    /// <param name="sender">Sends one request, as <see cref="HttpBillinkSender"/> does. It isn't disposed.</param>
    /// <param name="options">The settings, which are read once.</param>
    /// <param name="clock">The clock for time limits and delays. Default: the system's clock.</param>
    /// <param name="logger">The log. Default: nothing is logged.</param>
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public BillinkTransport(
        IBillinkSender sender, BillinkOptions options, TimeProvider? clock = null, ILogger<BillinkClient>? logger = null)
        : this(sender, options, clock ?? TimeProvider.System, logger is null ? null : new CallLog(logger, options?.LogBodies is true))
    {
    }

    /// <summary>Creates a transport without a log. A program that uses only this constructor doesn't contain the code of the log.</summary>
    internal BillinkTransport(IBillinkSender sender, BillinkOptions options)
        : this(sender, options, TimeProvider.System, log: null)
    {
    }

    private BillinkTransport(IBillinkSender sender, BillinkOptions options, TimeProvider clock, CallLog? log)
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(options);
        settings = SettingsOf(options, clock);
        this.log = log;
        runner = new CallRunner(sender, settings, log);
        orderCheck = options.OrderCheck;
    }

    /// <inheritdoc/>
    /// <exception cref="BillinkValidationException">The request breaks the contract. Nothing was sent.</exception>
    /// <exception cref="BillinkApiException">Billink replied with an error.</exception>
    /// <exception cref="BillinkProtocolException">The reply isn't Billink's. Nothing was changed.</exception>
    /// <exception cref="BillinkUnavailableException">No reply came. Nothing was changed.</exception>
    /// <exception cref="BillinkOutcomeUnknownException">Billink may have acted, and no reply says so.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled the call. Billink may have acted.</exception>
    public async Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        using var call = NewCall(operation, request, options, cancellationToken);
        var reader = new MessageReader<TResponse>(operation.ResponseCodec, settings.KeepsReplies);
        var result = await runner.RunAsync(call, reader).ConfigureAwait(false);
        return result.ValueOrThrow();
    }

    /// <inheritdoc/>
    public async Task<BillinkResult<TResponse>> TrySendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        using var call = NewCall(operation, request, options, cancellationToken);
        var reader = new MessageReader<TResponse>(operation.ResponseCodec, keepsReply: true);
        return await runner.RunAsync(call, reader).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<BillinkFileStream> OpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        using var call = NewCall(operation, request, options, cancellationToken);
        var result = await runner.RunAsync(call, FileReader.Instance).ConfigureAwait(false);
        return result.ValueOrThrow();
    }

    /// <inheritdoc/>
    public async Task<BillinkResult<BillinkFileStream>> TryOpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        using var call = NewCall(operation, request, options, cancellationToken);
        return await runner.RunAsync(call, FileReader.Instance).ConfigureAwait(false);
    }

    private static CallSettings SettingsOf(BillinkOptions options, TimeProvider clock)
    {
        var problems = BillinkOptionsValidation.Problems(options, "BillinkOptions.").ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        var server = options.BaseUrl
            ?? new Uri(options.Environment is BillinkEnvironment.Production ? "https://api.billink.nl" : "https://api-staging.billink.nl");
        return new CallSettings
        {
            Server = server.GetLeftPart(UriPartial.Path).TrimEnd('/'),
            Routes = new Dictionary<string, string>(options.Routes, StringComparer.OrdinalIgnoreCase),
            UserAgent = UserAgent.With(options.UserAgent),
            RequestIdHeader = options.RequestIdHeader,
            Clock = clock,
            Credentials = new BillinkCredentials(options.Username, options.Id),
            Timeout = options.Timeout,
            MaxAttempts = options.Retry.MaxAttempts,
            AttemptTimeout = options.Retry.AttemptTimeout,
            Delay = options.Retry.Delay,
            MaxDelay = options.Retry.MaxDelay,
            KeepsReplies = options.LogBodies,
            MaxReplySize = options.MaxReplySize,
        };
    }

    private Call NewCall<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options,
        CancellationToken cancellationToken)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        ArgumentNullException.ThrowIfNull(operation);
        BillinkValidation.ThrowIfInvalid(request);
        CheckOrder(operation, request);
        var codec = operation.RequestCodec;
        var credentials = options?.Credentials ?? settings.Credentials;
        var signed = request.WithCredentials(credentials);
        var call = new Call(settings, operation, options, CallParameters.Of(operation, signed), cancellationToken)
        {
            Credentials = credentials,
            HasFile = codec.WritesFile,
        };
        call.MediaType = codec.WriteBody(call.Body, signed);
        return call;
    }

    private void CheckOrder<TRequest>(BillinkOperation operation, TRequest request)
        where TRequest : class
    {
        if (orderCheck is BillinkOrderCheck.Off || OrderCheck.Find(request) is not { Count: > 0 } violations)
            return;
        if (orderCheck is BillinkOrderCheck.Refuse)
            throw new BillinkValidationException(request.GetType().Name, violations);
        log?.OrderDoubtful(operation, violations);
    }
}
