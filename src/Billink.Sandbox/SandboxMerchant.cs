namespace Billink.Sandbox;

/// <summary>A merchant that the sandbox has when it starts.</summary>
/// <param name="Credentials">The credentials with which the merchant sends requests.</param>
public sealed record SandboxMerchant(BillinkCredentials Credentials)
{
    /// <summary>
    /// The default merchant: username <c>sandbox-user</c>, id <c>sandbox-client</c>. The merchant is a partner and can vouch for regular
    /// customers.
    /// </summary>
    public static SandboxMerchant Default { get; } = new(new BillinkCredentials("sandbox-user", "sandbox-client"))
    {
        IsPartner = true,
        RegularCustomers = new SandboxRegularCustomers(MinimumPaidOrders: 3, Days: 180, TotalAmountHigherThan: 250),
    };

    /// <summary>
    /// The letters between the workflow number and the order number in Billink's invoice numbers, as <c>TST</c> in
    /// <c>1TSTO2014-05-28-2443</c>. Default: <c>SBX</c>.
    /// </summary>
    public string Prefix { get; init; } = "SBX";

    /// <summary>
    /// The merchant's workflows. Default: 1, for private customers, and 2, for businesses. Each accepts both kinds of customers.
    /// </summary>
    public IReadOnlyList<SandboxWorkflow> Workflows { get; init; } = [new(1), new(2)];

    /// <summary>
    /// The name of the shop on the checkout page. Default: null, which shows the host name of the shop's return URL, or the username if the
    /// shop is on this machine.
    /// </summary>
    public string? CompanyName { get; init; }

    /// <summary>The address that Billink writes to, for example when webhooks fail. Default: null.</summary>
    public string? Email { get; init; }

    /// <summary>
    /// Whether the merchant can create other merchants (merchant create, 103). Default: false; true for <see cref="Default"/>.
    /// </summary>
    public bool IsPartner { get; init; }

    /// <summary>
    /// The username of the partner that the merchant belongs to. If the sandbox has no such merchant, reconciliation fails with 404.
    /// Default: null.
    /// </summary>
    public string? MasterUsername { get; init; }

    /// <summary>Whether the merchant can create sessions (403). Default: true.</summary>
    public bool MayOpenSessions { get; init; } = true;

    /// <summary>
    /// The rules by which the shop vouches for regular customers, as in webshop settings. Default: null, which means none.
    /// </summary>
    public SandboxRegularCustomers? RegularCustomers { get; init; }
}
