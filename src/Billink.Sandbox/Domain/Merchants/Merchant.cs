using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Domain.Merchants;

/// <summary>A shop that has an account.</summary>
internal sealed class Merchant
{
    public int Id { get; private set; }

    public required string Username { get; init; }

    /// <summary>The key of <c>CLIENTID</c> and <c>billinkID</c>.</summary>
    public required string ClientId { get; init; }

    /// <summary>The letters that stand before the order number in a public invoice number.</summary>
    public required string Prefix { get; init; }

    public string? CompanyName { get; init; }

    /// <summary>Where Billink writes to.</summary>
    public string? Email { get; init; }

    /// <summary>The partner that the merchant belongs to.</summary>
    public string? MasterUsername { get; init; }

    /// <summary>Whether the merchant may create others.</summary>
    public bool IsPartner { get; init; }

    /// <summary>Whether the merchant may send shoppers to the hosted checkout.</summary>
    public bool MayOpenSessions { get; init; } = true;

    /// <summary>Whether the shop may vouch for its regular customers; the next three say for whom.</summary>
    public bool IsWhitelisted { get; init; }

    public int MinimumPaidOrders { get; init; }

    /// <summary>How many days back orders count; 0 for all of them.</summary>
    public int RegularCustomerDays { get; init; }

    public decimal TotalAmountHigherThan { get; init; }

    public required IReadOnlyList<SandboxWorkflow> Workflows { get; init; }

    public WebhookSettings Webhooks { get; set; } = WebhookSettings.None;

    public SandboxWorkflow? FindWorkflow(int number) => Workflows.FirstOrDefault(workflow => workflow.Number == number);

    /// <summary>How long a workflow waits before the invoice goes out.</summary>
    public TimeSpan DelayOf(int workflowNumber) => TimeSpan.FromDays((FindWorkflow(workflowNumber) ?? new SandboxWorkflow(workflowNumber)).DelayDays);
}
