namespace Billink.V1;

/// <summary>
/// Finds the failed invoices of a batch. A reply to a batch is a success reply even if single invoices failed.
/// </summary>
public static class BatchOutcomes
{
    /// <summary>Returns the invoices that weren't credited.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The failed invoices, each with its code. An unknown code counts as failed.</returns>
    public static IEnumerable<CreditInvoiceOutcome> Failed(this CreditResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return (reply.Outcome?.Invoices ?? []).Where(static invoice => invoice.Code != CreditInvoiceCode.Credited);
    }

    /// <summary>Returns the invoices whose payment wasn't registered.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The failed invoices, each with its code. An unknown code counts as failed.</returns>
    public static IEnumerable<PaymentInvoiceOutcome> Failed(this PaymentResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return (reply.Outcome?.Invoices ?? []).Where(static invoice =>
            invoice.Code != PaymentInvoiceCode.Registered && invoice.Code != PaymentInvoiceCode.Success);
    }

    /// <summary>Returns the invoices whose workflow doesn't run. An invoice whose workflow already ran isn't one of them.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The failed invoices, each with its code. An unknown code counts as failed.</returns>
    public static IEnumerable<StartWorkflowInvoiceOutcome> Failed(this StartWorkflowResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return (reply.Outcome?.Invoices ?? []).Where(static invoice =>
            invoice.Code != StartWorkflowInvoiceCode.Started && invoice.Code != StartWorkflowInvoiceCode.AlreadyStarted);
    }
}
