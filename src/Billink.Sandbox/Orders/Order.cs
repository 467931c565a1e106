namespace Billink.Sandbox.Orders;

/// <summary>An order and its life: placed, workflow started, paid or credited. Amounts are exact to the cent.</summary>
internal sealed class Order
{
    public int Id { get; private set; }

    public required int MerchantId { get; init; }

    public required int WorkflowNumber { get; init; }

    /// <summary>The merchant's own number.</summary>
    public required string Number { get; init; }

    /// <summary>Billink's number: see <see cref="InvoiceNumber"/>.</summary>
    public required string PublicNumber { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public DateTimeOffset? StartedAt { get; private set; }

    public required Purchase Purchase { get; init; }

    public required decimal Total { get; init; }

    public decimal Paid { get; private set; }

    public decimal Credited { get; private set; }

    public List<Payment> Payments { get; } = [];

    public List<Credit> Credits { get; } = [];

    /// <summary>What the customer still has to pay. A credit on a paid order leaves nothing open, and a refund to be made.</summary>
    public decimal OpenAmount => Math.Max(0, Total - Credited - Paid);

    public bool IsPaid => OpenAmount == 0;

    /// <summary>Starts the workflow, once.</summary>
    /// <returns>False when it runs already.</returns>
    public bool TryStart(DateTimeOffset now)
    {
        if (StartedAt is not null)
            return false;
        StartedAt = now;
        return true;
    }

    /// <summary>Books what the customer paid: never more than is open.</summary>
    public PaymentResult Pay(decimal amount, string? description, DateTimeOffset now)
    {
        amount = Money.Round(amount);
        if (description?.Length > Payment.LongestDescription)
            return PaymentResult.DescriptionTooLong;
        if (amount <= 0)
            return PaymentResult.NotAnAmount;
        if (amount > OpenAmount)
            return PaymentResult.AboveOpenAmount;

        Paid += amount;
        Payments.Add(new Payment { Amount = amount, Description = description, At = now });
        return PaymentResult.Registered;
    }

    /// <summary>Takes an amount off the invoice: never more than the order.</summary>
    public CreditResult Credit(decimal amount, string? description, DateTimeOffset now)
    {
        amount = Money.Round(amount);
        var left = Total - Credited;
        if (StartedAt is not null && left == 0)
            return CreditResult.NothingLeft;
        if (StartedAt is null || amount <= 0 || amount > left)
            return CreditResult.NotPossible;

        Credited += amount;
        Credits.Add(new Credit { Amount = amount, Description = description, At = now });
        return IsPaid ? CreditResult.CreditedAndPaid : CreditResult.Credited;
    }
}
