using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Billink.Client.Tests.Faults;

/// <summary>A server on raw sockets, because web servers can't reset connections. It reads one request from each connection.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> seen = new();
    private readonly Func<int, string, Reply> replyTo;
    private readonly Task accepting;

    /// <summary>Starts a server.</summary>
    /// <param name="replyTo">Returns the reply to a request: to its number, from 1, and its body.</param>
    public FaultyServer(Func<int, string, Reply> replyTo)
    {
        this.replyTo = replyTo;
        listener.Start();
        accepting = AcceptAsync();
    }

    public IPEndPoint EndPoint => (IPEndPoint)listener.LocalEndpoint;

    public Uri Url => new($"http://{EndPoint}");

    /// <summary>The bodies of the complete requests, in order; the first line and the headers of a request without a body.</summary>
    public IReadOnlyList<string> Seen => [.. seen];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        // The loop ends by itself. It would fail if the listener stopped first.
        await accepting;
        listener.Stop();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await listener.AcceptSocketAsync(stop.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            using (socket)
            {
                await using var stream = new NetworkStream(socket);
                var (head, body) = await ReadRequestAsync(stream);
                seen.Enqueue(body.Length > 0 ? body : head);
                var reply = replyTo(seen.Count, body);
                if (reply.Bytes is { } bytes)
                    await stream.WriteAsync(bytes, stop.Token);
                if (reply.Hangs)
                    await Task.Delay(Timeout.Infinite, stop.Token);
                // Closing without lingering is a reset.
                if (reply.Resets)
                    socket.LingerState = new LingerOption(enable: true, seconds: 0);
                else
                    socket.Shutdown(SocketShutdown.Both);
            }
        }
        catch (Exception exception) when (
            exception is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client closed the connection first, or the test has ended.
        }
    }

    private async Task<(string Head, string Body)> ReadRequestAsync(NetworkStream stream)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), stop.Token);
            if (read == 0)
                throw new IOException("The client closed the connection within its request.");
            length += read;
            var text = Encoding.UTF8.GetString(buffer, 0, length);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            // A request without a body has no length.
            var line = text.Split("\r\n").FirstOrDefault(header =>
                header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) ?? "Content-Length: 0";
            var expected = int.Parse(line.Split(':')[1], CultureInfo.InvariantCulture);
            if (length - Encoding.UTF8.GetByteCount(text[..(end + 4)]) >= expected)
                return (text[..end], text[(end + 4)..]);
        }
    }

    /// <summary>The handling of a request.</summary>
    /// <param name="Bytes">The bytes that are sent; null for none.</param>
    /// <param name="Resets">Whether the connection is reset then.</param>
    /// <param name="Hangs">Whether the connection then stays open without another byte.</param>
    internal sealed record Reply(byte[]? Bytes, bool Resets = false, bool Hangs = false)
    {
        /// <summary>A whole reply.</summary>
        public static Reply Whole(int status, string mediaType, string body, string headers = "") =>
            new(Encode(status, mediaType, body, Encoding.UTF8.GetByteCount(body), headers));

        /// <summary>A reply that is shorter than its declared length.</summary>
        public static Reply Part(string mediaType, string body) =>
            new(Encode(200, mediaType, body, Encoding.UTF8.GetByteCount(body) + 100, ""), Resets: true);

        private static byte[] Encode(int status, string mediaType, string body, int length, string headers) => Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture,
                $"HTTP/1.1 {status} Status\r\nContent-Type: {mediaType}\r\nContent-Length: {length}\r\n" +
                $"Connection: close\r\n{headers}\r\n{body}"));
    }
}
