using Billink.Validation;

namespace Billink.Orders;

/// <summary>
/// Finds mistakes that the schema of a request allows: amounts that don't add up, and countries that don't exist. How Billink replies to
/// such a request isn't known.
/// </summary>
internal static class OrderCheck
{
    // The Netherlands 21, 9; Belgium 21, 12, 6; Germany 19, 7.
    private static readonly decimal[] Rates = [0, 6, 7, 9, 12, 19, 21];

    /// <summary>Returns what is wrong with a request; empty for a request without amounts.</summary>
    public static IReadOnlyList<BillinkViolation> Find(object request)
    {
        var findings = new OrderFindings();
        switch (request)
        {
            case V2.CreateSessionRequest session:
                SessionCheck.Check(session, findings);
                break;
            case V2.CreditRequest credit:
                Amounts(findings, credit.Invoices, "invoices", "creditAmount", static invoice => invoice.CreditAmount);
                break;
            case V2.PaymentRequest payment:
                Amounts(findings, payment.Invoices, "invoices", "amount", static invoice => invoice.Amount);
                break;
            case V1.CreateOrderRequest order:
                V1OrderCheck.Check(order, findings);
                break;
            case V1.CheckRequest check:
                findings.Amount("ORDERAMOUNT", check.OrderAmount);
                findings.Country("COUNTRYCODE", check.CountryCode);
                findings.Country("DELIVERYCOUNTRYCODE", check.DeliveryCountryCode);
                break;
            case V1.CreditRequest credit:
                Amounts(findings, credit.Invoices, "INVOICES", "CREDITAMOUNT", static invoice => invoice.Amount);
                break;
            case V1.PaymentRequest payment:
                Amounts(findings, payment.Invoices, "INVOICES", "AMOUNT", static invoice => invoice.Amount);
                break;
        }

        return findings.All;
    }

    /// <summary>Returns what is unusual in a request, but may be right.</summary>
    public static IReadOnlyList<BillinkViolation> FindUnusual(object request) => request switch
    {
        V2.CreateSessionRequest { Transaction.OrderItems: { } items } =>
            UnusualRates(items, "transaction.orderItems", "taxRate", static item => item.TaxRate),
        V1.CreateOrderRequest { Items: { } items } =>
            UnusualRates(items, "ORDERITEMS", "BTW", static item => V1OrderCheck.PercentageOf(item.VatRate)),
        _ => [],
    };

    private static void Amounts<T>(
        OrderFindings findings, IReadOnlyList<T?>? invoices, string list, string name, Func<T, decimal> amount)
        where T : class
    {
        for (var i = 0; i < invoices?.Count; i++)
        {
            if (invoices[i] is not { } invoice)
                continue;
            findings.Enter(list, i);
            findings.Amount(name, amount(invoice));
            findings.Leave();
        }
    }

    private static List<BillinkViolation> UnusualRates<T>(
        IReadOnlyList<T?> items, string list, string name, Func<T, decimal> rate)
        where T : class
    {
        var found = new List<BillinkViolation>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is { } item && !Rates.Contains(rate(item)))
            {
                found.Add(new BillinkViolation(
                    $"{list}[{i}].{name}", $"{OrderFindings.Text(rate(item))}% is no VAT rate of the Netherlands, Belgium or Germany."));
            }
        }

        return found;
    }
}
