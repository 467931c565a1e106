using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Billink.AotSmoke;

/// <summary>Replies to one request at a time, on a free port of the loopback interface.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private byte[] reply = [];

    public LoopbackServer()
    {
        listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        _ = ServeAsync();
    }

    public Uri Url { get; }

    /// <summary>The last request, headers and body.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>Sets the reply to further requests.</summary>
    public void SetReply(string mediaType, byte[] body) => reply =
    [
        .. Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n")),
        .. body,
    ];

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var caller = await listener.AcceptTcpClientAsync();
                Seen = await ReadAsync(caller.GetStream());
                await caller.GetStream().WriteAsync(reply);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The listener was closed: the program ends.
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var bytes = new byte[64 * 1024];
        var length = 0;
        var end = int.MaxValue;
        while (length < end)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length));
            if (read == 0)
                break;
            length += read;
            var text = Encoding.Latin1.GetString(bytes, 0, length);
            if (text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var head and >= 0)
                end = head + 4 + ContentLength(text);
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static int ContentLength(string head)
    {
        const string Name = "Content-Length:";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 0;
        var value = head.AsSpan(at + Name.Length);
        return int.Parse(value[..value.IndexOf('\r')], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}
