using Billink.Validation;

namespace Billink.Sandbox.Domain.Orders;

/// <summary>
/// An order from placement to payment: its workflow, holds, disputes, payments and credits. Amounts are exact to the cent.
/// </summary>
internal sealed class Order
{
    public const int LongestHold = 14;

    public int Id { get; private set; }

    public required int MerchantId { get; init; }

    public required int WorkflowNumber { get; init; }

    /// <summary>The merchant's own number.</summary>
    public required string Number { get; init; }

    /// <summary>Billink's own number: see <see cref="InvoiceNumber"/>.</summary>
    public required string PublicNumber { get; init; }

    /// <summary>A further number that the merchant gave the session.</summary>
    public string? CustomInvoiceId { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>When the merchant requested the workflow.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When the invoice was sent. From then on, Billink owes the merchant the amount.</summary>
    public DateTimeOffset? InvoicedAt { get; private set; }

    /// <summary>The secret part of the path to the invoice's PDF.</summary>
    public required Guid FileId { get; init; }

    public WorkflowStep Step { get; private set; }

    /// <summary>When the delay or the step ends, without a current hold, dispute or review, which postpones it.</summary>
    public DateTimeOffset? StepEndsAt { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public DateTimeOffset? HeldUntil { get; private set; }

    public DateTimeOffset? DisputedAt { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>When the order next changes without a request.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    public required Purchase Purchase { get; init; }

    public required decimal Total { get; init; }

    public decimal Paid { get; private set; }

    public decimal Credited { get; private set; }

    public List<Payment> Payments { get; } = [];

    public List<Credit> Credits { get; } = [];

    /// <summary>The amount that the customer still owes. A credit on a paid order leaves nothing open, and leads to a refund.</summary>
    public decimal OpenAmount => Math.Max(0, Total - Credited - Paid);

    public bool IsPaid => OpenAmount == 0;

    /// <summary>Whether Billink pauses the workflow: for a dispute or a review.</summary>
    private bool IsSuspended => DisputedAt is not null || ReviewedAt is not null;

    /// <summary>Requests the workflow, once.</summary>
    /// <returns>False if it was requested before.</returns>
    public bool TryStart(TimeSpan delay, DateTimeOffset now)
    {
        if (StartedAt is not null)
            return false;
        StartedAt = now;
        StepEndsAt = now + delay;
        Plan();
        return true;
    }

    /// <summary>Makes the next change that is due.</summary>
    /// <returns>The change and when it was due. Null if none is due.</returns>
    public (OrderMove Move, DateTimeOffset At)? TryMove(DateTimeOffset now)
    {
        if (NextAt is not { } due || due > now)
            return null;
        if (HeldUntil is not null)
        {
            Release(due);
            return (OrderMove.HoldEnded, due);
        }

        Step++;
        InvoicedAt ??= due;
        StepEndsAt = due + Step.Duration();
        Plan();
        return (Step is WorkflowStep.Invoice ? OrderMove.WorkflowStarted : OrderMove.StepReached, due);
    }

    /// <summary>Registers a payment of the customer, at most what is open.</summary>
    public PaymentResult Pay(decimal amount, string? description, DateTimeOffset now)
    {
        amount = Money.Round(amount);
        if (description is not null && WireText.Length(description) > Payment.LongestDescription)
            return PaymentResult.DescriptionTooLong;
        if (amount <= 0)
            return PaymentResult.NotAnAmount;
        if (amount > OpenAmount)
            return PaymentResult.AboveOpenAmount;

        Paid += amount;
        Payments.Add(new Payment { Amount = amount, Description = description, At = now });
        Plan();
        return PaymentResult.Registered;
    }

    /// <summary>Takes an amount off the invoice, at most the rest of the order. The current step restarts, as the reply says.</summary>
    public CreditResult Credit(decimal amount, string? description, DateTimeOffset now)
    {
        amount = Money.Round(amount);
        var left = Total - Credited;
        if (left == 0)
            return CreditResult.NothingLeft;
        if (amount <= 0 || amount > left)
            return CreditResult.NotPossible;

        Credited += amount;
        Credits.Add(new Credit { Amount = amount, Description = description, At = now });
        if (Step.Duration() is { } duration)
            StepEndsAt = (HeldAt ?? DisputedAt ?? ReviewedAt ?? now) + duration;
        Plan();
        return IsPaid ? CreditResult.CreditedAndPaid : CreditResult.Credited;
    }

    /// <summary>Pauses the workflow for some days.</summary>
    public HoldResult Hold(int days, DateTimeOffset now)
    {
        if (days is < 1 or > LongestHold)
            return HoldResult.TooLong;
        if (StartedAt is null || IsPaid || HeldAt is not null || IsSuspended)
            return HoldResult.NotPossible;

        HeldAt = now;
        HeldUntil = now.AddDays(days);
        Plan();
        return HoldResult.Done;
    }

    /// <summary>Ends a hold early.</summary>
    /// <returns>False if there is none.</returns>
    public bool TryResume(DateTimeOffset now)
    {
        if (HeldAt is null)
            return false;
        Release(now);
        return true;
    }

    /// <summary>Pauses the workflow until the dispute is resolved. A hold or a review ends.</summary>
    /// <returns>False if the order was already disputed.</returns>
    public bool TryDispute(DateTimeOffset now)
    {
        if (DisputedAt is not null)
            return false;
        TryResume(now);
        TryEndReview(now);
        DisputedAt = now;
        Plan();
        return true;
    }

    /// <summary>Ends a dispute.</summary>
    /// <returns>False if there is none.</returns>
    public bool TryResolve(DateTimeOffset now)
    {
        if (DisputedAt is not { } since)
            return false;
        StepEndsAt += now - since;
        DisputedAt = null;
        Plan();
        return true;
    }

    /// <summary>Pauses the workflow until Billink's review ends. A hold ends.</summary>
    /// <returns>False if the order is disputed or already in review.</returns>
    public bool TryReview(DateTimeOffset now)
    {
        if (IsSuspended)
            return false;
        TryResume(now);
        ReviewedAt = now;
        Plan();
        return true;
    }

    /// <summary>Ends a review.</summary>
    /// <returns>False if there is none.</returns>
    public bool TryEndReview(DateTimeOffset now)
    {
        if (ReviewedAt is not { } since)
            return false;
        StepEndsAt += now - since;
        ReviewedAt = null;
        Plan();
        return true;
    }

    private void Release(DateTimeOffset at)
    {
        StepEndsAt += at - HeldAt;
        (HeldAt, HeldUntil) = (null, null);
        Plan();
    }

    private void Plan() => NextAt = IsPaid || IsSuspended ? null : HeldUntil ?? StepEndsAt;
}
