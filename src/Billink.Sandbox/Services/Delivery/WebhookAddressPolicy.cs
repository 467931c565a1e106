using System.Net;
using System.Net.Sockets;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>
/// Which addresses webhooks may go to. A sandbox that sends wherever it is told is a way into the network that it stands in, so only the public
/// Internet and this machine are open, and everything else is asked for.
/// </summary>
/// <param name="AllowLoopback">This machine.</param>
/// <param name="AllowPrivate">The networks of RFC 1918, of RFC 6598 and of RFC 4193.</param>
internal sealed record WebhookAddressPolicy(bool AllowLoopback, bool AllowPrivate)
{
    private static readonly IPNetwork[] PrivateNetworks = Parse("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    // "This" network, link-local (where clouds keep their credentials), protocol assignments, documentation, benchmarks, multicast, reserved; tunnels,
    // and translations of IPv4, which would lead around the rules above.
    private static readonly IPNetwork[] NeverNetworks = Parse(
        "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        "::/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fe80::/9", "ff00::/8", "::/96");

    /// <summary>Whether an address that a merchant sets can be taken. A name is looked up only when something is sent, each time anew.</summary>
    /// <param name="text">What came.</param>
    /// <param name="secure">Whether it has to be https, which this machine's own addresses never have to be.</param>
    public bool Takes(string text, bool secure)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
            return false;
        if (url.UserInfo.Length > 0 || url.Host.Length == 0)
            return false;
        if (secure && url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback)
            return false;
        return !IPAddress.TryParse(url.DnsSafeHost, out var address) || Allows(address);
    }

    public bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address))
            return AllowLoopback;
        if (Array.Exists(PrivateNetworks, network => network.Contains(address)))
            return AllowPrivate;
        return !Array.Exists(NeverNetworks, network => network.Contains(address));
    }

    /// <summary>Connects to the first address of a name that is allowed: the check and the connection see the same answer of the name server.</summary>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, Allows);
        if (allowed.Length == 0)
            throw new WebhookBlockedException($"Not sent: {target.Host} is no address that this sandbox may send to.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static IPNetwork[] Parse(params string[] networks) => Array.ConvertAll(networks, text => IPNetwork.Parse(text));
}
