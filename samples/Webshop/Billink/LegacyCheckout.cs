using Billink;
using Billink.V1;
using Webshop.Shop;

namespace Webshop.Billink;

/// <summary>The checkout through v1, for comparison: the shop asks for everything, and the shopper never leaves it.</summary>
internal sealed class LegacyCheckout(IBillinkClient billink, OrderStore orders)
{
    /// <summary>Checks the shopper's credit, and places the order if Billink accepts it.</summary>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task PlaceAsync(Order order, CancellationToken cancellationToken)
    {
        var shopper = order.Shopper;
        var check = await billink.Legacy.CheckAsync(
            new CheckRequest
            {
                CustomerType = CustomerType.Private,
                WorkflowNumber = Order.Workflow,
                FirstName = shopper.FirstName,
                LastName = shopper.LastName,
                HouseNumber = shopper.HouseNumber,
                PostalCode = shopper.PostalCode,
                PhoneNumber = shopper.Phone,
                BirthDate = shopper.BirthDate,
                Email = shopper.Email,
                OrderAmount = order.Total,
            },
            cancellationToken: cancellationToken);
        if (check.Outcome?.Code != CheckOutcomeCode.Accepted)
        {
            orders.Record(order.Number, OrderState.Declined, "Declined by the credit check");
            return;
        }

        await billink.Legacy.CreateOrderAsync(
            new CreateOrderRequest
            {
                OrderNumber = order.Number,
                Date = DateOnly.FromDateTime(DateTime.Today),
                CheckUuid = check.CheckUuid,
                CustomerType = CustomerType.Private,
                WorkflowNumber = Order.Workflow,
                FirstName = shopper.FirstName,
                LastName = shopper.LastName,
                Initials = shopper.FirstName[..1],
                BirthDate = shopper.BirthDate,
                Street = shopper.Street,
                HouseNumber = shopper.HouseNumber,
                PostalCode = shopper.PostalCode,
                City = shopper.City,
                CountryCode = "NL",
                PhoneNumber = shopper.Phone,
                Email = shopper.Email,
                Items = order.ToBillink().ToV1Items(),
            },
            cancellationToken: cancellationToken);
        orders.Record(order.Number, OrderState.Placed, "Placed through v1");
    }
}
