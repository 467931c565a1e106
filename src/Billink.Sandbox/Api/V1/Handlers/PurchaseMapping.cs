using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Rules;
using Billink.Sandbox.Domain.Orders;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Converts the purchase of a v1 order.</summary>
internal static class PurchaseMapping
{
    public static Purchase Of(CreateOrderRequest request, OrderSubject subject) => new()
    {
        Total = subject.Total,
        Lines = subject.Lines!,
        Customer = new Customer
        {
            IsBusiness = subject.IsBusiness,
            FirstName = request.FirstName,
            Initials = request.Initials,
            LastName = request.LastName,
            CompanyName = request.CompanyName,
            ChamberOfCommerceNumber = request.ChamberOfCommerceNumber,
            Email = request.Email,
            PhoneNumber = request.PhoneNumber,
            BirthDate = request.BirthDate,
        },
        BillingAddress = new Address
        {
            Street = request.Street,
            HouseNumber = request.HouseNumber,
            HouseNumberExtension = request.HouseNumberExtension,
            PostalCode = request.PostalCode,
            City = request.City,
            CountryCode = request.CountryCode,
        },
        DeliveryAddress = Format.IsBlank(request.DeliveryPostalCode) ? null : new Address
        {
            Street = request.DeliveryStreet,
            HouseNumber = request.DeliveryHouseNumber,
            HouseNumberExtension = request.DeliveryHouseNumberExtension,
            PostalCode = request.DeliveryPostalCode,
            City = request.DeliveryCity,
            CountryCode = request.DeliveryCountryCode,
        },
    };
}
