using System.Buffers;
using System.Net.Http.Headers;
using Billink.Validation;

namespace Billink.Http;

/// <summary>Makes calls over HTTP. Safe for use by several threads.</summary>
public sealed class HttpBillinkTransport : IBillinkTransport
{
    private readonly HttpClient http;
    private readonly BillinkEndpoint endpoint;
    private readonly BillinkCredentials credentials;
    private readonly TimeSpan timeout;
    private readonly TimeProvider clock;

    /// <summary>Sends with a client of yours.</summary>
    /// <param name="http">Sends; its timeout applies too. It isn't disposed.</param>
    /// <param name="options">The server, the merchant and the routes; read once.</param>
    /// <param name="clock">Measures timeouts; the system's clock when null.</param>
    public HttpBillinkTransport(HttpClient http, BillinkOptions options, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        this.http = http;
        this.clock = clock ?? TimeProvider.System;
        endpoint = new BillinkEndpoint(options);
        credentials = CredentialsOf(options);
        timeout = options.Timeout;
    }

    /// <inheritdoc/>
    /// <exception cref="BillinkValidationException">The request breaks the contract; nothing was sent.</exception>
    /// <exception cref="BillinkApiException">Billink said no.</exception>
    /// <exception cref="BillinkProtocolException">What came isn't a Billink reply.</exception>
    /// <exception cref="HttpRequestException">The server couldn't be reached, or the connection broke.</exception>
    /// <exception cref="TimeoutException">The reply took longer than the timeout. Whether Billink acted isn't known.</exception>
    public async Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        ArgumentNullException.ThrowIfNull(operation);
        BillinkValidation.ThrowIfInvalid(request);

        using var message = CreateMessage(operation, request, options);
        using var timer = new CancellationTokenSource(options?.Timeout ?? timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            using var reply = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await reply.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return BillinkReply.Read(operation, (int)reply.StatusCode, reply.Content.Headers.ContentType?.MediaType, body);
        }
        catch (OperationCanceledException exception) when (timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{operation} had no reply within {options?.Timeout ?? timeout}. Whether Billink acted isn't known.", exception);
        }
    }

    private static BillinkCredentials CredentialsOf(BillinkOptions options) =>
        string.IsNullOrWhiteSpace(options.Username) || string.IsNullOrWhiteSpace(options.Id)
            ? throw new ArgumentException("Set BillinkOptions.Username and BillinkOptions.Id to the merchant's credentials.", nameof(options))
            : new BillinkCredentials(options.Username, options.Id);

    private HttpRequestMessage CreateMessage<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation, TRequest request, BillinkCallOptions? options)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        var body = new ArrayBufferWriter<byte>();
        operation.RequestCodec.Write(body, request.WithCredentials(options?.Credentials ?? credentials));

        return new HttpRequestMessage(new HttpMethod(operation.Method), endpoint.UrlOf(operation, options?.Path, operation.Query?.Invoke(request)))
        {
            Content = new ReadOnlyMemoryContent(body.WrittenMemory)
            {
                Headers = { ContentType = new MediaTypeHeaderValue(operation.RequestCodec.MediaType) { CharSet = "utf-8" } },
            },
        };
    }
}
