namespace Billink.Webhooks;

/// <summary>A delivery that can't be shown to be Billink's. Its message is for the shop; answer the sender without it.</summary>
public sealed class BillinkWebhookException : Exception
{
    internal BillinkWebhookException(BillinkWebhookVerification verification)
        : base(verification.Message) => Failure = verification.Failure;

    /// <summary>Which check failed.</summary>
    public BillinkWebhookFailure Failure { get; }
}
