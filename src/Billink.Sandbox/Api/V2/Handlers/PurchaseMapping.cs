using Billink.Sandbox.Domain.Orders;
using Billink.V2;
using OrderCustomer = Billink.Sandbox.Domain.Orders.Customer;
using OrderAddress = Billink.Sandbox.Domain.Orders.Address;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Converts the purchase of a v2 session.</summary>
internal static class PurchaseMapping
{
    public static Purchase Of(CreateSessionRequest request) => new()
    {
        Total = Money.Round(request.Transaction.TotalAmount),
        Customer = new OrderCustomer
        {
            IsBusiness = request.Customer.Type == CustomerType.Business,
            FirstName = request.Customer.FirstName,
            Initials = request.Customer.Initials,
            LastName = request.Customer.LastName,
            CompanyName = request.Customer.Company,
            ChamberOfCommerceNumber = request.Customer.CompanyNumber,
            Email = request.Customer.Email,
            PhoneNumber = request.Customer.Mobile,
            BirthDate = request.Customer.Birthdate?.Value,
        },
        BillingAddress = Of(request.BillingAddress),
        DeliveryAddress = request.ShippingAddress is { } address ? Of(address) : null,
        Lines = [.. request.Transaction.OrderItems.Select(Of)],
    };

    private static OrderAddress Of(Billink.V2.Address address) => new()
    {
        Street = address.Street,
        HouseNumber = address.HouseNumber,
        HouseNumberExtension = address.HouseExtension,
        PostalCode = address.PostalCode,
        City = address.City,
        CountryCode = address.CountryCode,
    };

    private static OrderLine Of(OrderItem item) => new()
    {
        Code = item.Code,
        Description = item.Name ?? "",
        Quantity = item.Quantity,
        Amount = item.TotalProductAmount,
        VatPercentage = item.TaxRate,
    };
}
