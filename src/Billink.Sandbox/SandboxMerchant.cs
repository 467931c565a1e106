namespace Billink.Sandbox;

/// <summary>A merchant that the sandbox knows from its start.</summary>
/// <param name="Credentials">What the merchant signs requests with.</param>
public sealed record SandboxMerchant(BillinkCredentials Credentials)
{
    /// <summary>The merchant of a sandbox that is told of no other: username <c>sandbox-user</c>, id <c>sandbox-client</c>.</summary>
    public static SandboxMerchant Default { get; } = new(new BillinkCredentials("sandbox-user", "sandbox-client"));

    /// <summary>The letters between workflow number and order number in public invoice numbers, as <c>TST</c> in <c>1TSTO2014-05-28-2443</c>.</summary>
    public string Prefix { get; init; } = "SBX";

    /// <summary>The merchant's workflows: by default 1, meant for private customers, and 2, meant for businesses; neither refuses the other.</summary>
    public IReadOnlyList<SandboxWorkflow> Workflows { get; init; } = [new(1), new(2)];
}
