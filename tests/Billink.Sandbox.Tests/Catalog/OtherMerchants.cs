using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>
/// More merchants: one that can't open sessions, and one whose master doesn't exist.
/// </summary>
internal static class OtherMerchants
{
    public const string WithoutCheckout = "no-checkout";
    public const string WithoutMaster = "no-master";

    public static BillinkSandboxOptions Options { get; } = TestMerchants.Options with
    {
        Merchants =
        [
            .. TestMerchants.Options.Merchants,
            new SandboxMerchant(new BillinkCredentials(WithoutCheckout, WithoutCheckout)) { MayOpenSessions = false },
            new SandboxMerchant(new BillinkCredentials(WithoutMaster, WithoutMaster)) { MasterUsername = "nobody" },
        ],
    };

    /// <summary>Opens a session of the other merchant.</summary>
    public static async Task<V2Reply> OpenAsync(TestSandbox sandbox)
    {
        var session = V2Message.Session(Trigger.NewNumber(), message =>
            (message["client"]!["billinkUsername"], message["client"]!["billinkID"]) =
                (TestMerchants.OtherUsername, TestMerchants.OtherId));
        var reply = await sandbox.SendJsonAsync(V2Operations.CreateSession, session);
        reply.ShouldBeSuccess();
        return reply;
    }

    /// <summary>Places an order of the other merchant.</summary>
    /// <returns>Its public number, which every merchant can send.</returns>
    public static async Task<string> PlaceAsync(TestSandbox sandbox)
    {
        var session = await OpenAsync(sandbox);
        await sandbox.Sandbox.AcceptSessionAsync(session["sessionID"]);
        return session["invoice"];
    }
}
