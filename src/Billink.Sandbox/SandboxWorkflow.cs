namespace Billink.Sandbox;

/// <summary>A payment workflow of a merchant. How workflows differ is inferred from Billink's error codes.</summary>
/// <param name="Number">The number that requests name, as in <c>WORKFLOWNUMBER</c> and <c>workflowNumber</c>.</param>
public sealed record SandboxWorkflow(int Number)
{
    /// <summary>
    /// Whether Billink bears the risk. If so, a v1 order needs an accepted credit check (447) that was made on such a workflow (451).
    /// Default: true.
    /// </summary>
    public bool IsGuaranteed { get; init; } = true;

    /// <summary>
    /// Whether the amount is collected from the customer's bank account. If so, a v1 order needs a bank account (425, 426, 443). Default:
    /// false.
    /// </summary>
    public bool IsDirectDebit { get; init; }

    /// <summary>Whether goods can go to another address than the invoice (v1 check, 426). Default: true.</summary>
    public bool AllowsDeliveryAddress { get; init; } = true;

    /// <summary>
    /// The number of days between start workflow and the invoice, with which the workflow starts. 0 sends the invoice at once. Default: 3,
    /// as documented.
    /// </summary>
    public int DelayDays { get; init; } = 3;

    /// <summary>The highest amount of an order, in euro (v1 check 429, order 452). Default: null, which means no limit.</summary>
    public decimal? MaximumAmount { get; init; }
}
