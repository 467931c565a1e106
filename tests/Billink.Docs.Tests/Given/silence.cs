using System.Net;
using System.Net.Sockets;
using Billink;
using Billink.V2;

// A server that reads a whole request and closes the connection without a reply.
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
_ = Task.Run(async () =>
{
    for (var i = 0; i < 10; i++)
    {
        using var caller = await listener.AcceptTcpClientAsync();
        var bytes = new byte[4096];
        while (await caller.GetStream().ReadAsync(bytes) is var read and > 0 && bytes[read - 1] != '}')
        {
        }
    }
});
using var billink = new BillinkClient(new BillinkOptions
{
    BaseUrl = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"),
    Username = "shop",
    Id = "…",
});
