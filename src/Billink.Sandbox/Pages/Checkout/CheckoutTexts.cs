using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>The texts of the page in one language.</summary>
internal sealed partial record CheckoutTexts
{
    /// <summary>The language, as <c>nl</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The name of the language in the language.</summary>
    public required string LanguageName { get; init; }

    /// <summary>The months, separated by spaces.</summary>
    public required string Months { get; init; }

    public required string ChooseLanguage { get; init; }
    public required string Title { get; init; }
    public required string Slogan { get; init; }
    public required string Intro { get; init; }
    public required string DueNow { get; init; }
    public required string DueLater { get; init; }
    public required string PayBy { get; init; }
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
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Email { get; init; }
    public required string Phone { get; init; }
    public required string Street { get; init; }
    public required string HouseNumber { get; init; }
    public required string PostalCode { get; init; }
    public required string City { get; init; }
    public required string BirthDate { get; init; }
    public required string Company { get; init; }
    public required string CompanyNumber { get; init; }
    public required string Pay { get; init; }
    public required string PayAtOnce { get; init; }
    public required string PayAtOnceIntro { get; init; }
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

    /// <summary>The languages of the page.</summary>
    public static IReadOnlyList<CheckoutTexts> All { get; } = [CreateDutch(), CreateEnglish(), CreateGerman()];

    private static CheckoutTexts English => All[1];

    /// <summary>
    /// The language that the shopper chose, otherwise the first of the browser's languages that the page has, otherwise English.
    /// </summary>
    public static CheckoutTexts For(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString())
            .Prepend(request.Query["lang"].ToString());
        return wanted.Select(Find).FirstOrDefault(texts => texts is not null) ?? English;
    }

    /// <summary>An amount in euro, in the notation of the language.</summary>
    public string Euro(decimal amount)
    {
        var number = amount.ToString("0.00", CultureInfo.InvariantCulture);
        return Language switch
        {
            "nl" => $"€\u00a0{number.Replace('.', ',')}",
            "de" => $"{number.Replace('.', ',')}\u00a0€",
            _ => $"€\u00a0{number}",
        };
    }

    /// <summary>A date in words. The program has no data of cultures.</summary>
    public string Date(DateTimeOffset date)
    {
        var month = Months.Split(' ')[date.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(Language == "de" ? "." : "")} {month} {date.Year}");
    }

    private static CheckoutTexts? Find(string language) =>
        All.FirstOrDefault(texts => language.StartsWith(texts.Language, StringComparison.OrdinalIgnoreCase));
}
