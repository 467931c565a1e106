namespace Billink.Sandbox.Merchants;

/// <summary>A shop that has an account.</summary>
internal sealed class Merchant
{
    public int Id { get; private set; }

    public required string Username { get; init; }

    /// <summary>The key of <c>CLIENTID</c> and <c>billinkID</c>.</summary>
    public required string ClientId { get; init; }

    /// <summary>The letters that stand before the order number in a public invoice number.</summary>
    public required string Prefix { get; init; }

    public List<Workflow> Workflows { get; } = [];

    public Workflow? FindWorkflow(int number) => Workflows.Find(workflow => workflow.Number == number);

    /// <summary>How long a workflow waits before the invoice goes out.</summary>
    public TimeSpan DelayOf(int workflowNumber) => TimeSpan.FromDays(FindWorkflow(workflowNumber)?.DelayDays ?? Workflow.DefaultDelayDays);
}
