using Billink.Sandbox.Domain.Orders;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>The details that a shopper filled in, and their problems.</summary>
internal sealed class CheckoutForm
{
    private const int Adult = 18;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);

    private CheckoutForm(IReadOnlyList<CheckoutField> fields, Purchase purchase) => (Fields, Purchase) = (fields, purchase);

    /// <summary>The details that the form asks for.</summary>
    public IReadOnlyList<CheckoutField> Fields { get; }

    /// <summary>The purchase with the valid details that the shopper filled in.</summary>
    public Purchase Purchase { get; private set; }

    public bool IsValid => problems.Count == 0;

    /// <summary>Creates a form before the shopper has filled it in.</summary>
    public static CheckoutForm Blank(Purchase purchase) => new(CheckoutFields.MissingIn(purchase), purchase);

    public static CheckoutForm Read(Purchase purchase, IFormCollection sent, CheckoutTexts texts, DateTimeOffset now)
    {
        var form = Blank(purchase);
        foreach (var field in form.Fields)
            form.Take(field, sent[field.Name].ToString().Trim(), texts, DateOnly.FromDateTime(now.UtcDateTime));
        return form;
    }

    public string ValueOf(CheckoutField field) => values.GetValueOrDefault(field.Name, "");

    public string? ProblemOf(CheckoutField field) => problems.GetValueOrDefault(field.Name);

    private void Take(CheckoutField field, string value, CheckoutTexts texts, DateOnly today)
    {
        values[field.Name] = value;
        if (value.Length == 0)
            problems[field.Name] = texts.Required;
        else if (!field.IsValid(value))
            problems[field.Name] = texts.Invalid;
        else if (field.Name == CheckoutFields.BirthDate && CheckoutFields.ReadDate(value) > today.AddYears(-Adult))
            problems[field.Name] = texts.TooYoung;
        else
            Purchase = field.Write(Purchase, value);
    }
}
