namespace Webshop.Shop;

/// <summary>The state of an order in the shop.</summary>
internal enum OrderState
{
    /// <summary>The shopper is on Billink's page.</summary>
    Pending,

    /// <summary>Billink pays the shop. The shop can ship the order.</summary>
    Placed,

    Declined,
    Cancelled,

    /// <summary>The customer has paid Billink.</summary>
    Paid,
}
