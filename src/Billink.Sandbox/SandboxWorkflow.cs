namespace Billink.Sandbox;

/// <summary>A payment workflow of a merchant of the sandbox. What sets workflows apart is inferred from Billink's error codes.</summary>
/// <param name="Number">The number that requests name, as in <c>WORKFLOWNUMBER</c> and <c>workflowNumber</c>.</param>
public sealed record SandboxWorkflow(int Number)
{
    /// <summary>Billink bears the risk: a v1 order needs an accepted credit check (447), and one made on such a workflow (451). True by default.</summary>
    public bool IsGuaranteed { get; init; } = true;

    /// <summary>The amount is collected from the customer's bank account: a v1 order needs one (425, 426, 443). False by default.</summary>
    public bool IsDirectDebit { get; init; }

    /// <summary>Goods may go to another address than the invoice (v1 check, 426). True by default.</summary>
    public bool AllowsDeliveryAddress { get; init; } = true;

    /// <summary>How many days after start workflow the invoice goes out, with which the workflow starts: 3 by default, as documented. 0 for at once.</summary>
    public int DelayDays { get; init; } = 3;

    /// <summary>The highest amount of one order, in euro (v1 check 429, order 452). Null, the default, for none.</summary>
    public decimal? MaximumAmount { get; init; }
}
