using System.ComponentModel.DataAnnotations;

namespace Webshop.Shop;

/// <summary>The details that the shopper fills in. The values are an invented person's.</summary>
public sealed record Shopper
{
    [Required, Display(Name = "First name")]
    public string FirstName { get; init; } = "Robin";

    [Required, Display(Name = "Last name")]
    public string LastName { get; init; } = "Voorbeeld";

    [Required, EmailAddress, Display(Name = "E-mail address")]
    public string Email { get; init; } = "robin@example.com";

    [Required, Display(Name = "Phone number")]
    public string Phone { get; init; } = "0600000000";

    [Required, Display(Name = "Date of birth")]
    public DateOnly BirthDate { get; init; } = new(1990, 12, 31);

    [Required, Display(Name = "Street")]
    public string Street { get; init; } = "Voorbeeldlaan";

    [Required, Display(Name = "House number")]
    public string HouseNumber { get; init; } = "7";

    [Required, Display(Name = "Postal code")]
    public string PostalCode { get; init; } = "1234AB";

    [Required, Display(Name = "City")]
    public string City { get; init; } = "Utrecht";
}
