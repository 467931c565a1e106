using Billink.Calls;
using Billink.Sending;
using Billink.Telemetry;
using Billink.Validation;
using Microsoft.Extensions.Logging;

namespace Billink;

/// <summary>
/// Makes calls, v1 and v2 alike: checks the request, puts the credentials in, sends it as often as the contract allows, and tells an answer
/// from an error. Safe for use by several threads.
/// </summary>
public sealed class BillinkTransport : IBillinkTransport
{
    private readonly CallSettings settings;
    private readonly CallRunner runner;

    /// <summary>Calls through a sender.</summary>
    /// <param name="sender">Makes one attempt on the wire, as <see cref="HttpBillinkSender"/>. It isn't disposed.</param>
    /// <param name="options">The server, the merchant, the routes and the retries; read once.</param>
    /// <param name="clock">Measures timeouts and waits; the system's clock when null.</param>
    /// <param name="logger">Takes what happens; nothing is logged when null.</param>
    /// <exception cref="ArgumentException">The options can't be used; the message names each setting.</exception>
    public BillinkTransport(
        IBillinkSender sender, BillinkOptions options, TimeProvider? clock = null, ILogger<BillinkClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(options);
        settings = new CallSettings(options, clock ?? TimeProvider.System);
        runner = new CallRunner(sender, settings, new CallLog(logger, options.LogBodies));
    }

    /// <inheritdoc/>
    /// <exception cref="BillinkValidationException">The request breaks the contract; nothing was sent.</exception>
    /// <exception cref="BillinkApiException">Billink said no.</exception>
    /// <exception cref="BillinkProtocolException">What came isn't a Billink reply, and nothing was changed.</exception>
    /// <exception cref="BillinkUnavailableException">Nothing came, and nothing was changed.</exception>
    /// <exception cref="BillinkOutcomeUnknownException">Whether Billink acted isn't known.</exception>
    /// <exception cref="OperationCanceledException">The caller ended the call. Whether Billink acted isn't known then either.</exception>
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

    private Call NewCall<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options,
        CancellationToken cancellationToken)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        ArgumentNullException.ThrowIfNull(operation);
        BillinkValidation.ThrowIfInvalid(request);
        var codec = operation.RequestCodec;
        var call = new Call(settings, operation, options, operation.Query?.Invoke(request), codec.MediaType, cancellationToken);
        codec.Write(call.Body, request.WithCredentials(options?.Credentials ?? settings.Credentials));
        return call;
    }
}
