namespace Billink.Sandbox.Domain.Orders;

/// <summary>The address of a customer or a delivery.</summary>
internal sealed record Address
{
    public string? Street { get; init; }

    public string? HouseNumber { get; init; }

    public string? HouseNumberExtension { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public string? CountryCode { get; init; }
}
