namespace Billink.Sandbox.Tests.Harness;

/// <summary>Merchants with workflows for rules that the default ones don't have, and a second merchant.</summary>
internal static class TestMerchants
{
    public const string OtherUsername = "other-user";
    public const string OtherId = "other-client";

    /// <summary>
    /// The default merchant, whose further workflows are: 3 without guarantee, 4 to 100 euro and one address, 5 by direct debit, 6 to 10
    /// euro.
    /// </summary>
    public static BillinkSandboxOptions Options { get; } = new()
    {
        Merchants =
        [
            SandboxMerchant.Default with
            {
                Workflows =
                [
                    new SandboxWorkflow(1),
                    new SandboxWorkflow(2),
                    new SandboxWorkflow(3) { IsGuaranteed = false },
                    new SandboxWorkflow(4) { MaximumAmount = 100, AllowsDeliveryAddress = false },
                    new SandboxWorkflow(5) { IsDirectDebit = true },
                    new SandboxWorkflow(6) { MaximumAmount = 10 },
                ],
            },
            new SandboxMerchant(new BillinkCredentials(OtherUsername, OtherId)) { Prefix = "OTH" },
        ],
    };

    public static Task<TestSandbox> StartAsync() => TestSandbox.StartAsync(Options);
}
