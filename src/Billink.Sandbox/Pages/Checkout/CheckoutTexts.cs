using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>The texts of the page. The titles and slogans are Billink's (observed), the other texts are the sandbox's.</summary>
internal sealed record CheckoutTexts
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Slogan { get; init; }

    public required string Intro { get; init; }

    public required string YourOrder { get; init; }

    public required string Order { get; init; }

    public required string Product { get; init; }

    public required string Quantity { get; init; }

    public required string Amount { get; init; }

    public required string Total { get; init; }

    public required string Vat { get; init; }

    public required string InvoiceTo { get; init; }

    public required string DeliverTo { get; init; }

    public required string YourData { get; init; }

    public required string WeNeed { get; init; }

    public required string Pay { get; init; }

    public required string PayAtOnce { get; init; }

    public required string Cancel { get; init; }

    public required string Back { get; init; }

    public required string ToShop { get; init; }

    public required string Problems { get; init; }

    public required string Required { get; init; }

    public required string Invalid { get; init; }

    public required string TooYoung { get; init; }

    public required string Accepted { get; init; }

    public required string Cancelled { get; init; }

    public required string Failed { get; init; }

    public required string Expired { get; init; }

    public required string OtherLanguage { get; init; }

    public bool IsDutch => Language == "nl";

    /// <summary>An amount in euro, in the notation of the language.</summary>
    public string Euro(decimal amount)
    {
        var number = amount.ToString("0.00", CultureInfo.InvariantCulture);
        return "€\u00a0" + (IsDutch ? number.Replace('.', ',') : number);
    }

    public static CheckoutTexts Dutch { get; } = new()
    {
        Language = "nl",
        Title = "Achteraf betalen",
        Slogan = "Eerst zien, dan betalen!",
        Intro = "Je ontvangt de factuur per e-mail nadat je bestelling is verzonden.",
        YourOrder = "Je bestelling",
        Order = "Bestelnummer",
        Product = "Artikel",
        Quantity = "Aantal",
        Amount = "Bedrag",
        Total = "Totaal",
        Vat = "inclusief btw",
        InvoiceTo = "Factuuradres",
        DeliverTo = "Bezorgadres",
        YourData = "Je gegevens",
        WeNeed = "We hebben nog een paar gegevens nodig.",
        Pay = "Achteraf betalen",
        PayAtOnce = "Nu betalen",
        Cancel = "Annuleren",
        Back = "Terug naar de winkel",
        ToShop = "Verder naar de winkel",
        Problems = "Controleer je gegevens",
        Required = "Dit veld is verplicht.",
        Invalid = "Deze waarde is niet geldig.",
        TooYoung = "Je moet 18 jaar of ouder zijn.",
        Accepted = "Je bestelling is geplaatst.",
        Cancelled = "Je hebt de betaling geannuleerd.",
        Failed = "Je kunt deze bestelling niet achteraf betalen.",
        Expired = "Deze sessie is verlopen.",
        OtherLanguage = "English",
    };

    public static CheckoutTexts English { get; } = new()
    {
        Language = "en",
        Title = "Pay afterwards with Billink",
        Slogan = "Buy now, Pay later!",
        Intro = "You'll receive the invoice by e-mail once your order ships.",
        YourOrder = "Your order",
        Order = "Order number",
        Product = "Product",
        Quantity = "Quantity",
        Amount = "Amount",
        Total = "Total",
        Vat = "including VAT",
        InvoiceTo = "Billing address",
        DeliverTo = "Delivery address",
        YourData = "Your details",
        WeNeed = "We need a few more details.",
        Pay = "Pay afterwards",
        PayAtOnce = "Pay now instead",
        Cancel = "Cancel",
        Back = "Back to the shop",
        ToShop = "Continue to the shop",
        Problems = "Please check your details",
        Required = "This field is required.",
        Invalid = "This value isn't valid.",
        TooYoung = "You must be 18 or older.",
        Accepted = "Your order has been placed.",
        Cancelled = "You cancelled the payment.",
        Failed = "You can't pay afterwards for this order.",
        Expired = "This session has expired.",
        OtherLanguage = "Nederlands",
    };

    /// <summary>The language that the shopper chose. Default: the language that the browser prefers.</summary>
    public static CheckoutTexts For(HttpRequest request)
    {
        var wanted = request.Query["lang"].FirstOrDefault() ?? request.Headers.AcceptLanguage.ToString();
        return wanted.StartsWith("nl", StringComparison.OrdinalIgnoreCase) ? Dutch : English;
    }
}
