using System.Net;
using System.Net.Sockets;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>
/// Decides which addresses the sandbox sends webhooks to. A sandbox that sends anywhere would be a way into its network, so only the public
/// Internet and this machine are allowed by default.
/// </summary>
/// <param name="AllowLoopback">Whether this machine is allowed.</param>
/// <param name="AllowPrivate">Whether the networks of RFC 1918, RFC 6598 and RFC 4193 are allowed.</param>
internal sealed record WebhookAddressPolicy(bool AllowLoopback, bool AllowPrivate)
{
    private static readonly IPNetwork[] PrivateNetworks = Parse(
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    // "This" network, link-local (where clouds keep their credentials), protocol assignments, documentation, benchmarks, multicast and
    // reserved addresses; tunnels.
    private static readonly IPNetwork[] NeverNetworks = Parse(
        "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    // The public addresses of IPv6. Others are special, or translate addresses of IPv4, which would bypass these rules.
    private static readonly IPNetwork PublicNetwork = IPNetwork.Parse("2000::/3");

    /// <summary>Whether a merchant can set an address. Names are resolved only when a webhook is sent, each time again.</summary>
    /// <param name="text">The address as received.</param>
    /// <param name="secure">Whether it must be https. Addresses of this machine never have to.</param>
    public bool Accepts(string text, bool secure)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
            return false;
        if (url.UserInfo.Length > 0 || url.Host.Length == 0)
            return false;
        if (secure && url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback)
            return false;
        // In the form that is connected to: full-width digits are digits, and a dot at the end changes nothing.
        return !IPAddress.TryParse(url.IdnHost.TrimEnd('.'), out var address) || Allows(address);
    }

    public bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address))
            return AllowLoopback;
        if (Array.Exists(PrivateNetworks, network => network.Contains(address)))
            return AllowPrivate;
        return (address.AddressFamily is AddressFamily.InterNetwork || PublicNetwork.Contains(address))
            && !Array.Exists(NeverNetworks, network => network.Contains(address));
    }

    /// <summary>
    /// Connects to the first allowed address of a name. The check and the connection use the same resolved addresses.
    /// </summary>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, Allows);
        if (allowed.Length == 0)
            throw new WebhookBlockedException($"Not sent: the sandbox doesn't send webhooks to {target.Host}.");

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
