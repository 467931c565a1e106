namespace Billink.Sandbox.Domain.Orders;

/// <summary>The customer of an order. Personal data, never logged.</summary>
internal sealed record Customer
{
    public required bool IsBusiness { get; init; }

    public string? FirstName { get; init; }

    public string? Initials { get; init; }

    public string? LastName { get; init; }

    public string? CompanyName { get; init; }

    public string? ChamberOfCommerceNumber { get; init; }

    public string? Email { get; init; }

    public string? PhoneNumber { get; init; }

    public DateOnly? BirthDate { get; init; }
}
