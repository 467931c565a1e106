using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A mail server that takes one message.</summary>
internal sealed class MailServer : IDisposable
{
    private const int MostLines = 1000;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailServer() => listener.Start();

    public Uri Url => new($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Lets somebody in, and says nothing.</summary>
    public async Task<IDisposable> KeepWaitingAsync(CancellationToken cancellationToken) => await listener.AcceptTcpClientAsync(cancellationToken);

    /// <summary>Everything that the sender said.</summary>
    public async Task<string> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var client = await listener.AcceptTcpClientAsync(cancellationToken);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var said = new StringBuilder();
        var isData = false;
        await writer.WriteLineAsync("220 test");
        for (var i = 0; i < MostLines && await reader.ReadLineAsync(cancellationToken) is { } line; i++)
        {
            said.AppendLine(line);
            if (isData && line != ".")
                continue;
            isData = !isData && line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase);
            if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
                break;
            await writer.WriteLineAsync(isData ? "354 go on" : "250 fine");
            if (line == ".")
                break;
        }

        return said.ToString();
    }

    public void Dispose() => listener.Dispose();
}
