using System.Globalization;
using System.Text.RegularExpressions;
using Billink.Sandbox.Domain.Orders;
using Billink.Validation;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>
/// The details that a purchase needs before it can become an order. Billink's list isn't public, so these are the details that v1 orders
/// require.
/// </summary>
internal static partial class CheckoutFields
{
    public const string BirthDate = "birthdate";

    private const int Longest = 100;

    private static readonly CheckoutField[] OfAllCustomers =
    [
        Text("firstName", texts => texts.FirstName, "given-name", p => p.Customer.FirstName, (p, v) =>
            p with { Customer = p.Customer with { FirstName = v } }),
        Text("lastName", texts => texts.LastName, "family-name", p => p.Customer.LastName, (p, v) =>
            p with { Customer = p.Customer with { LastName = v } }),
        new("email", texts => texts.Email, "email", "email", p => p.Customer.Email, (p, v) =>
            p with { Customer = p.Customer with { Email = v } }, Email().IsMatch),
        new("phone", texts => texts.Phone, "tel", "tel", p => p.Customer.PhoneNumber, (p, v) =>
            p with { Customer = p.Customer with { PhoneNumber = v } }, Phone().IsMatch),
        Text("street", texts => texts.Street, "address-line1", p => p.BillingAddress.Street, (p, v) =>
            p with { BillingAddress = p.BillingAddress with { Street = v } }),
        Text("houseNumber", texts => texts.HouseNumber, "address-line2", p => p.BillingAddress.HouseNumber, (p, v) =>
            p with { BillingAddress = p.BillingAddress with { HouseNumber = v } }),
        Text("postalCode", texts => texts.PostalCode, "postal-code", p => p.BillingAddress.PostalCode, (p, v) =>
            p with { BillingAddress = p.BillingAddress with { PostalCode = v } }),
        Text("city", texts => texts.City, "address-level2", p => p.BillingAddress.City, (p, v) =>
            p with { BillingAddress = p.BillingAddress with { City = v } }),
    ];

    private static readonly CheckoutField[] OfPersons =
    [
        new(
            BirthDate,
            texts => texts.BirthDate,
            "bday",
            "date",
            p => p.Customer.BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (p, v) => p with { Customer = p.Customer with { BirthDate = ReadDate(v) } },
            v => ReadDate(v) is { Year: > 1900 }),
    ];

    private static readonly CheckoutField[] OfBusinesses =
    [
        Text("company", texts => texts.Company, "organization", p => p.Customer.CompanyName, (p, v) =>
            p with { Customer = p.Customer with { CompanyName = v } }),
        new(
            "companyNumber",
            texts => texts.CompanyNumber,
            "off",
            "text",
            p => p.Customer.ChamberOfCommerceNumber,
            (p, v) => p with { Customer = p.Customer with { ChamberOfCommerceNumber = v } },
            CompanyNumber().IsMatch),
    ];

    /// <summary>The details that a purchase lacks.</summary>
    public static IReadOnlyList<CheckoutField> MissingIn(Purchase purchase) =>
        [.. OfAllCustomers.Concat(purchase.Customer.IsBusiness
            ? OfBusinesses
            : OfPersons).Where(field => string.IsNullOrWhiteSpace(field.Read(purchase)))];

    /// <summary>Reads a date as browsers send it or as people write it.</summary>
    public static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date) ? date : null;

    private static CheckoutField Text(
        string name,
        Func<CheckoutTexts, string> label,
        string autoComplete,
        Func<Purchase, string?> read,
        Func<Purchase, string, Purchase> write) => new(name, label, autoComplete, "text", read, write, value =>
            WireText.Length(value) <= Longest && !value.Any(char.IsControl));

    [GeneratedRegex(@"^[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();

    [GeneratedRegex("^[0-9 +()-]{9,18}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    // 8 digits in the Netherlands, 10 in Belgium, letters and digits in Germany. v1 has 5 to 25 characters for all.
    [GeneratedRegex("^[0-9A-Za-z. ]{5,25}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CompanyNumber();
}
