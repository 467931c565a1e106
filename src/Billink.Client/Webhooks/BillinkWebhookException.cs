namespace Billink.Webhooks;

/// <summary>Thrown when a delivery can't be verified. The message is for the shop's log; don't return it to the sender.</summary>
public sealed class BillinkWebhookException : Exception
{
    internal BillinkWebhookException(BillinkWebhookVerification verification)
        : base(verification.Message) => Failure = verification.Failure;

    /// <summary>The check that failed.</summary>
    public BillinkWebhookFailure Failure { get; }
}
