using Billink.Sandbox.Domain.Timeline;

namespace Billink.Sandbox.Domain.Orders;

/// <summary>An order and its life: placed, workflow asked for and started, held, disputed, paid or credited. Amounts are exact to the cent.</summary>
internal sealed class Order
{
    public const int LongestHold = 14;

    public int Id { get; private set; }

    public required int MerchantId { get; init; }

    public required int WorkflowNumber { get; init; }

    /// <summary>The merchant's own number.</summary>
    public required string Number { get; init; }

    /// <summary>Billink's number: see <see cref="InvoiceNumber"/>.</summary>
    public required string PublicNumber { get; init; }

    /// <summary>A further number, which the merchant gave the session.</summary>
    public string? CustomInvoiceId { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>When the merchant asked for the workflow.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When the invoice went out, on which Billink owes the merchant the amount.</summary>
    public DateTimeOffset? InvoicedAt { get; private set; }

    /// <summary>The secret part of the address of the invoice's PDF.</summary>
    public required Guid FileId { get; init; }

    public WorkflowStep Step { get; private set; }

    /// <summary>When the delay, or the step, ends; as it was before a hold or a dispute, which move it.</summary>
    public DateTimeOffset? StepEndsAt { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public DateTimeOffset? HeldUntil { get; private set; }

    public DateTimeOffset? DisputedAt { get; private set; }

    /// <summary>When time next changes the order by itself.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    public required Purchase Purchase { get; init; }

    public required decimal Total { get; init; }

    public decimal Paid { get; private set; }

    public decimal Credited { get; private set; }

    public List<Payment> Payments { get; } = [];

    public List<Credit> Credits { get; } = [];

    /// <summary>What the customer still has to pay. A credit on a paid order leaves nothing open, and a refund to be made.</summary>
    public decimal OpenAmount => Math.Max(0, Total - Credited - Paid);

    public bool IsPaid => OpenAmount == 0;

    /// <summary>Asks for the workflow, once.</summary>
    /// <returns>False when it was asked for already.</returns>
    public bool TryStart(TimeSpan delay, DateTimeOffset now)
    {
        if (StartedAt is not null)
            return false;
        StartedAt = now;
        StepEndsAt = now + delay;
        Plan();
        return true;
    }

    /// <summary>Does the next thing that time has brought.</summary>
    /// <returns>What it is, and when it was due; null when there is nothing.</returns>
    public (TimelineKind Kind, DateTimeOffset At)? TryMove(DateTimeOffset now)
    {
        if (NextAt is not { } due || due > now)
            return null;
        if (HeldUntil is not null)
        {
            Release(due);
            return (TimelineKind.Resumed, due);
        }

        Step++;
        InvoicedAt ??= due;
        StepEndsAt = due + Step.Duration();
        Plan();
        return (Step is WorkflowStep.Invoice ? TimelineKind.WorkflowStarted : TimelineKind.StepReached, due);
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
        Plan();
        return PaymentResult.Registered;
    }

    /// <summary>Takes an amount off the invoice: never more than the order. The step starts again, as the reply says.</summary>
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
        if (Step.Duration() is { } duration)
            StepEndsAt = (HeldAt ?? DisputedAt ?? now) + duration;
        Plan();
        return IsPaid ? CreditResult.CreditedAndPaid : CreditResult.Credited;
    }

    /// <summary>Lets the workflow rest for some days.</summary>
    public HoldResult Hold(int days, DateTimeOffset now)
    {
        if (days is < 1 or > LongestHold)
            return HoldResult.TooLong;
        if (StartedAt is null || IsPaid || HeldAt is not null || DisputedAt is not null)
            return HoldResult.NotPossible;

        HeldAt = now;
        HeldUntil = now.AddDays(days);
        Plan();
        return HoldResult.Done;
    }

    /// <summary>Ends a hold before its days are over.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryResume(DateTimeOffset now)
    {
        if (HeldAt is null)
            return false;
        Release(now);
        return true;
    }

    /// <summary>Lets the workflow rest until the dispute is resolved. It takes the place of a hold.</summary>
    /// <returns>False when the order is disputed already.</returns>
    public bool TryDispute(DateTimeOffset now)
    {
        if (DisputedAt is not null)
            return false;
        if (HeldAt is not null)
            Release(now);
        DisputedAt = now;
        Plan();
        return true;
    }

    /// <summary>Ends a dispute.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryResolve(DateTimeOffset now)
    {
        if (DisputedAt is not { } since)
            return false;
        StepEndsAt += now - since;
        DisputedAt = null;
        Plan();
        return true;
    }

    private void Release(DateTimeOffset at)
    {
        StepEndsAt += at - HeldAt;
        (HeldAt, HeldUntil) = (null, null);
        Plan();
    }

    private void Plan() => NextAt = IsPaid || DisputedAt is not null ? null : HeldUntil ?? StepEndsAt;
}
