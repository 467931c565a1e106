using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Domain.Merchants;

/// <summary>A merchant with an account.</summary>
internal sealed class Merchant
{
    public int Id { get; private set; }

    public required string Username { get; init; }

    /// <summary>The key of <c>CLIENTID</c> and <c>billinkID</c>.</summary>
    public required string ClientId { get; init; }

    /// <summary>The letters before the order number in Billink's invoice numbers.</summary>
    public required string Prefix { get; init; }

    public string? CompanyName { get; init; }

    /// <summary>The address that Billink writes to.</summary>
    public string? Email { get; init; }

    /// <summary>The partner that the merchant belongs to.</summary>
    public string? MasterUsername { get; init; }

    /// <summary>Whether the merchant can create other merchants.</summary>
    public bool IsPartner { get; init; }

    /// <summary>Whether the merchant can create sessions.</summary>
    public bool MayOpenSessions { get; init; } = true;

    /// <summary>Whether the shop can vouch for regular customers, by the three rules below.</summary>
    public bool IsWhitelisted { get; init; }

    public int MinimumPaidOrders { get; init; }

    /// <summary>How many days back orders count. 0 means all orders.</summary>
    public int RegularCustomerDays { get; init; }

    public decimal TotalAmountHigherThan { get; init; }

    public required IReadOnlyList<SandboxWorkflow> Workflows { get; init; }

    public WebhookSettings Webhooks { get; set; } = WebhookSettings.None;

    public SandboxWorkflow? FindWorkflow(int number) => Workflows.FirstOrDefault(workflow => workflow.Number == number);

    /// <summary>The time between start workflow and the invoice.</summary>
    public TimeSpan DelayOf(
        int workflowNumber) => TimeSpan.FromDays((FindWorkflow(workflowNumber) ?? new SandboxWorkflow(workflowNumber)).DelayDays);
}
