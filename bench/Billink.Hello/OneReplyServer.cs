using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Billink.Hello;

/// <summary>A server on raw sockets that sends one reply, so that it adds as little as possible to the measurement.</summary>
internal sealed class OneReplyServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public OneReplyServer()
    {
        listener.Start();
        new Thread(Answer) { IsBackground = true }.Start();
    }

    public Uri Url => new($"http://{listener.LocalEndpoint}");

    public void Dispose() => listener.Dispose();

    private void Answer()
    {
        const string Reply =
            """{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"shop-2025-0001","message":"Credit applied: 12.50 EURO."}]}""";
        using var socket = listener.AcceptSocket();
        var buffer = new byte[64 * 1024];
        // Only the end of the body has this bracket.
        for (var length = 0; !buffer.AsSpan(0, length).EndsWith("]}"u8);)
            length += socket.Receive(buffer, length, buffer.Length - length, SocketFlags.None);
        socket.Send(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Reply.Length}\r\n\r\n{Reply}"));
    }
}
