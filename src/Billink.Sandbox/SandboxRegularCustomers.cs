namespace Billink.Sandbox;

/// <summary>Who is a regular customer of a shop, as webshop settings tell it: known from Billink's own Magento module, and not documented.</summary>
/// <param name="MinimumPaidOrders">How many of the customer's last paid orders are added up.</param>
/// <param name="Days">How many days back orders count; 0 for all of them.</param>
/// <param name="TotalAmountHigherThan">What their sum must exceed, in euro.</param>
public sealed record SandboxRegularCustomers(int MinimumPaidOrders, int Days, decimal TotalAmountHigherThan);
