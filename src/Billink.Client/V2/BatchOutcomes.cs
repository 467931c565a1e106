namespace Billink.V2;

/// <summary>
/// The invoices of a batch for which Billink didn't do what was asked. A batch that is answered at all is a success reply, whatever became
/// of each.
/// </summary>
public static class BatchOutcomes
{
    /// <summary>The invoices that weren't credited.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>Each with its code; empty when all went well. A code that the contract doesn't know counts as failed.</returns>
    public static IEnumerable<CreditInvoiceOutcome> Failed(this CreditResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Statuses.Where(static invoice => invoice.Code != CreditInvoiceCode.Credited);
    }

    /// <summary>The invoices whose payment wasn't registered.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>Each with its code; empty when all went well. A code that the contract doesn't know counts as failed.</returns>
    public static IEnumerable<PaymentInvoiceOutcome> Failed(this PaymentResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Invoices.Where(static invoice => invoice.Code != PaymentInvoiceCode.Registered);
    }

    /// <summary>The invoices whose workflow doesn't run. One that ran already isn't among them.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>Each with its code; empty when all went well. A code that the contract doesn't know counts as failed.</returns>
    public static IEnumerable<StartWorkflowInvoiceOutcome> Failed(this StartWorkflowResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Statuses.Where(static invoice => invoice.Code != StartWorkflowInvoiceCode.Started
            && invoice.Code != StartWorkflowInvoiceCode.StartedAsInV1 && invoice.Code != StartWorkflowInvoiceCode.AlreadyStarted);
    }
}
