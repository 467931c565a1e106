namespace Billink.Sandbox.Merchants;

/// <summary>A way to be paid that Billink agreed with a merchant.</summary>
internal sealed class Workflow
{
    /// <summary>As documented; an account can have another one.</summary>
    public const int DefaultDelayDays = 3;

    public int Id { get; private set; }

    public required int Number { get; init; }

    /// <summary>Billink bears the risk, so an order needs an accepted credit check.</summary>
    public required bool IsGuaranteed { get; init; }

    /// <summary>The amount is collected from the customer's bank account, so an order needs one.</summary>
    public required bool IsDirectDebit { get; init; }

    public required bool AllowsDeliveryAddress { get; init; }

    /// <summary>How many days after it was asked for the workflow starts.</summary>
    public required int DelayDays { get; init; }

    /// <summary>The highest amount agreed for one order.</summary>
    public required decimal? MaximumAmount { get; init; }

    /// <summary>The same for another merchant.</summary>
    public Workflow Copy() => new()
    {
        Number = Number,
        IsGuaranteed = IsGuaranteed,
        IsDirectDebit = IsDirectDebit,
        AllowsDeliveryAddress = AllowsDeliveryAddress,
        DelayDays = DelayDays,
        MaximumAmount = MaximumAmount,
    };
}
