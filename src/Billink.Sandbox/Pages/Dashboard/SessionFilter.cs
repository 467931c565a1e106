namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The sessions that a list shows, by their status.</summary>
internal enum SessionFilter
{
    Active,
    OrderCreated,
    Failed,
    Cancelled,
    Expired,
}
