using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>A detail of the shopper that Billink needs. The shop can omit it.</summary>
/// <param name="Name">The name in the form.</param>
/// <param name="Label">Returns the label in a language.</param>
/// <param name="AutoComplete">The value of the <c>autocomplete</c> attribute.</param>
/// <param name="Type">The type of the input element.</param>
/// <param name="Read">Returns the value in a purchase; null if there is none.</param>
/// <param name="Write">Returns the purchase with a value.</param>
/// <param name="IsValid">Validates a value that isn't blank.</param>
internal sealed record CheckoutField(
    string Name,
    Func<CheckoutTexts, string> Label,
    string AutoComplete,
    string Type,
    Func<Purchase, string?> Read,
    Func<Purchase, string, Purchase> Write,
    Func<string, bool> IsValid);
