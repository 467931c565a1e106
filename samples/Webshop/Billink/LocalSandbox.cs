using Billink.Sandbox;

namespace Webshop.Billink;

/// <summary>Starts a sandbox, and configures the shop for it.</summary>
internal static class LocalSandbox
{
    /// <summary>Starts a sandbox on a free port, unless the configuration names a server of Billink.</summary>
    /// <returns>The sandbox. Null if the shop uses Billink's server.</returns>
    public static async Task<BillinkSandbox?> StartAsync(IConfigurationManager configuration)
    {
        if (configuration["Billink:BaseUrl"] is not null)
            return null;
        var merchant = SandboxMerchant.Default with { CompanyName = "Voorbeeld Lampen" };
        var sandbox = await BillinkSandbox.StartAsync(new BillinkSandboxOptions { Merchants = [merchant] });
        var shop = new Uri(configuration["Urls"]!);
        var secret = await sandbox.Webhooks.ListenAsync(new Uri(shop, "/billink/order"), new Uri(shop, "/billink/session"));
        configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Billink:BaseUrl"] = sandbox.Url.ToString(),
            ["Billink:Username"] = sandbox.Credentials.Username,
            ["Billink:Id"] = sandbox.Credentials.Id,
            ["Billink:Webhooks:Secrets:0"] = secret,
        });
        return sandbox;
    }
}
