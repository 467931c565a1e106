using Billink;
using Billink.V2;
using Webshop.Shop;

namespace Webshop.Billink;

/// <summary>The checkout through v2: the shopper decides on Billink's page, and comes back.</summary>
internal sealed class SessionCheckout(IBillinkClient billink, OrderStore orders)
{
    /// <summary>Opens a session for an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="shop">The address of the shop.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The address of Billink's page.</returns>
    public async Task<string> StartAsync(Order order, Uri shop, CancellationToken cancellationToken)
    {
        var back = new Uri(shop, $"/Order/{order.Number}").ToString();
        var session = await billink.Sessions.CreateAsync(
            new CreateSessionRequest
            {
                Client = new()
                {
                    WorkflowNumber = Order.Workflow.ToString("0", null),
                    ReturnUrls = new() { SuccessUrl = back, FailUrl = back, CancelUrl = new Uri(shop, "/").ToString(), BackUrl = back },
                    Options = new() { LogoUrl = new Uri(shop, "/logo.svg").ToString() },
                },
                Customer = new()
                {
                    Type = CustomerType.Private,
                    FirstName = order.Shopper.FirstName,
                    LastName = order.Shopper.LastName,
                    Email = order.Shopper.Email,
                    Mobile = order.Shopper.Phone,
                },
                BillingAddress = new()
                {
                    Street = order.Shopper.Street,
                    HouseNumber = order.Shopper.HouseNumber,
                    PostalCode = order.Shopper.PostalCode,
                    City = order.Shopper.City,
                    CountryCode = "NL",
                },
                Transaction = order.ToBillink().ToTransaction(),
            },
            cancellationToken: cancellationToken);
        orders.Record(order.Number, OrderState.Pending, "Session opened");
        return session.SessionUrl.AbsoluteUri;
    }
}
