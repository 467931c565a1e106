namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The orders that a list shows.</summary>
internal enum OrderFilter
{
    /// <summary>Orders that the customer still has to pay.</summary>
    Open,
    Paid,
    Credited,
    OnHold,
    Disputed,
}
