using System.Net;
using System.Net.Sockets;
using Billink.Client.Tests.Redaction;
using Billink.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Client.Tests.Faults;

/// <summary>One call, with the fault of each attempt.</summary>
/// <param name="Seen">The number of requests that the server received.</param>
/// <param name="Error">The exception; null for a success reply.</param>
internal sealed record FaultyCall(int Seen, Exception? Error)
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Makes a call.</summary>
    /// <param name="operation">What is called.</param>
    /// <param name="faultOf">The fault of an attempt, counted from 1.</param>
    /// <param name="senderOf">Creates the sender over a handler that connects to the server with the faults.</param>
    /// <param name="call">Makes the call.</param>
    public static async Task<FaultyCall> RunAsync(
        BillinkOperation operation,
        Func<int, Fault> faultOf,
        Func<HttpMessageHandler, IBillinkSender> senderOf,
        Func<IBillinkTransport, BillinkOperation, object, CancellationToken, Task> call)
    {
        var clock = new FakeTimeProvider();
        var connections = 0;
        await using var server = new FaultyServer((_, _) => ReplyOf(faultOf(connections), operation, clock));
        // Bound without listening, so that no other process takes the port.
        using var refusing = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        refusing.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var handler = HttpBillinkSender.NewHandler();
        handler.ConnectCallback = async (context, cancellationToken) =>
        {
            var fault = faultOf(++connections);
            if (fault is Fault.TimeoutBeforeSending)
            {
                // The attempt ends while the connection is being opened. The connection fails, so that the pool doesn't wait for it.
                await Task.Run(() => clock.Advance(TimeoutOf(operation)), CancellationToken.None);
                throw new SocketException((int)SocketError.TimedOut);
            }

            return await ConnectAsync(
                fault is Fault.RefusedConnection ? (IPEndPoint)refusing.LocalEndPoint! : server.EndPoint, cancellationToken);
        };
        var options = new BillinkOptions { BaseUrl = server.Url, Username = Marked.Username, Id = Marked.Id };
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.AttemptTimeout = AttemptTimeout;
        var transport = new BillinkTransport(senderOf(handler), options, clock);

        var error = await Record.ExceptionAsync(
            () => call(transport, operation, Marked.RequestOf(operation), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20)));
        return new FaultyCall(server.Seen.Count, error);
    }

    private static FaultyServer.Reply ReplyOf(Fault fault, BillinkOperation operation, FakeTimeProvider clock)
    {
        var mediaType = Operations.MediaTypeOf(operation);
        var reply = Operations.ReplyOf(operation);
        switch (fault)
        {
            case Fault.ResetBeforeHeaders:
                return new(Bytes: null, Resets: true);
            case Fault.ResetInBody:
                return FaultyServer.Reply.Part(mediaType, reply);
            case Fault.TimeoutAfterSending:
                clock.Advance(TimeoutOf(operation));
                return new(Bytes: null, Hangs: true);
            case Fault.TooManyRequests:
                return FaultyServer.Reply.Whole(429, "text/plain", "Slow down", "Retry-After: 0\r\n");
            case Fault.InternalServerError:
                return FaultyServer.Reply.Whole(500, "text/plain", "Oops");
            case Fault.BadGateway:
                return FaultyServer.Reply.Whole(502, "text/html", "<html><body>Bad gateway</body></html>");
            case Fault.ServiceUnavailable:
                return FaultyServer.Reply.Whole(503, "text/html", "");
            case Fault.HtmlPage:
                return FaultyServer.Reply.Whole(200, "text/html", "<!DOCTYPE html><html><body>Maintenance</body></html>");
            case Fault.CutOffBody when operation.Version is BillinkApiVersion.V1:
                return FaultyServer.Reply.Whole(200, "text/xml", "<API><RESULT>MSG</RESULT><MSG><CO");
            case Fault.CutOffBody:
                return FaultyServer.Reply.Whole(200, "application/json", """{"result":"MSG","stat""");
            case Fault.Duplicate:
                return FaultyServer.Reply.Whole(
                    200, mediaType, Operations.ErrorOf(operation, operation.Retry.DuplicateCode!, "Duplicate"));
            default:
                return FaultyServer.Reply.Whole(200, mediaType, reply);
        }
    }

    // A call without retries has its whole timeout for its only attempt.
    private static TimeSpan TimeoutOf(BillinkOperation operation) =>
        operation.Retry.Class is BillinkRetryClass.Unsafe ? new BillinkOptions().Timeout : AttemptTimeout;

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(endPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
