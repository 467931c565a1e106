namespace Billink.Sandbox;

/// <summary>A merchant that the sandbox knows from its start.</summary>
/// <param name="Credentials">What the merchant signs requests with.</param>
public sealed record SandboxMerchant(BillinkCredentials Credentials)
{
    /// <summary>
    /// The merchant of a sandbox that is told of no other: username <c>sandbox-user</c>, id <c>sandbox-client</c>. It is a partner, and may vouch for
    /// regular customers.
    /// </summary>
    public static SandboxMerchant Default { get; } = new(new BillinkCredentials("sandbox-user", "sandbox-client"))
    {
        IsPartner = true,
        RegularCustomers = new SandboxRegularCustomers(MinimumPaidOrders: 3, Days: 180, TotalAmountHigherThan: 250),
    };

    /// <summary>The letters between workflow number and order number in public invoice numbers, as <c>TST</c> in <c>1TSTO2014-05-28-2443</c>.</summary>
    public string Prefix { get; init; } = "SBX";

    /// <summary>The merchant's workflows: by default 1, meant for private customers, and 2, meant for businesses; neither refuses the other.</summary>
    public IReadOnlyList<SandboxWorkflow> Workflows { get; init; } = [new(1), new(2)];

    /// <summary>Where Billink writes to, as when webhooks fail. None by default.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the merchant may create others (merchant create, 103). False by default, true for <see cref="Default"/>.</summary>
    public bool IsPartner { get; init; }

    /// <summary>
    /// The username of the partner that the merchant belongs to; reconciliation answers 404 when the sandbox has no such merchant. None by default.
    /// </summary>
    public string? MasterUsername { get; init; }

    /// <summary>Whether the merchant may open sessions (403). True by default.</summary>
    public bool MayOpenSessions { get; init; } = true;

    /// <summary>For whom the shop may vouch, as webshop settings tell. Null, the default, for nobody.</summary>
    public SandboxRegularCustomers? RegularCustomers { get; init; }
}
