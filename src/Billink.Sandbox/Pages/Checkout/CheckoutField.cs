using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>Something that Billink has to know of a shopper, and that the shop may have left out.</summary>
/// <param name="Name">The name in the form.</param>
/// <param name="Dutch">What to call it.</param>
/// <param name="English">What to call it.</param>
/// <param name="AutoComplete">What browsers know it as.</param>
/// <param name="Type">The kind of input.</param>
/// <param name="Read">What is known of it.</param>
/// <param name="Write">Takes what the shopper filled in.</param>
/// <param name="IsValid">Whether that can be right; it isn't blank.</param>
internal sealed record CheckoutField(
    string Name,
    string Dutch,
    string English,
    string AutoComplete,
    string Type,
    Func<Purchase, string?> Read,
    Func<Purchase, string, Purchase> Write,
    Func<string, bool> IsValid)
{
    public string LabelIn(CheckoutTexts texts) => texts.IsDutch ? Dutch : English;
}
