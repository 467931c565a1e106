namespace Billink.Sandbox;

/// <summary>
/// The rules by which a shop vouches for regular customers, as in webshop settings. They are known from Billink's Magento module, and not
/// documented.
/// </summary>
/// <param name="MinimumPaidOrders">How many of the customer's last paid orders are added up.</param>
/// <param name="Days">How many days back orders count. 0 means all orders.</param>
/// <param name="TotalAmountHigherThan">The amount that their sum must exceed, in euro.</param>
public sealed record SandboxRegularCustomers(int MinimumPaidOrders, int Days, decimal TotalAmountHigherThan);
