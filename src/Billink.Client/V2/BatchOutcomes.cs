namespace Billink.V2;

/// <summary>
/// Finds the failed invoices of a batch. A reply to a batch is a success reply even if single invoices failed; only if Billink rejects the
/// whole batch, the call itself throws a <see cref="BillinkApiException"/>.
/// </summary>
public static class BatchOutcomes
{
    /// <summary>Returns the invoices that weren't credited.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The failed invoices, each with its code. An unknown code counts as failed.</returns>
    public static IEnumerable<CreditInvoiceOutcome> Failed(this CreditResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Statuses.Where(static invoice => invoice.Code != CreditInvoiceCode.Credited);
    }

    /// <summary>Returns the invoices whose payment wasn't registered.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The failed invoices, each with its code. An unknown code counts as failed.</returns>
    public static IEnumerable<PaymentInvoiceOutcome> Failed(this PaymentResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Invoices.Where(static invoice => invoice.Code != PaymentInvoiceCode.Registered);
    }

    /// <summary>Returns the invoices whose workflow doesn't run. An invoice whose workflow already ran isn't one of them.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The failed invoices, each with its code. An unknown code counts as failed.</returns>
    public static IEnumerable<StartWorkflowInvoiceOutcome> Failed(this StartWorkflowResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Statuses.Where(static invoice => invoice.Code != StartWorkflowInvoiceCode.Started
            && invoice.Code != StartWorkflowInvoiceCode.StartedAsInV1 && invoice.Code != StartWorkflowInvoiceCode.AlreadyStarted);
    }

    /// <summary>Throws if an invoice wasn't credited.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The same reply.</returns>
    /// <exception cref="BillinkBatchException">An invoice is one of <c>Failed()</c>. The other ones succeeded.</exception>
    public static CreditResponse ThrowIfAnyFailed(this CreditResponse reply)
    {
        BillinkBatchException.ThrowIfAny(
            V2Operations.Credit, reply.Failed(), reply.Statuses.Count,
            static invoice => new BillinkBatchFailure(invoice.InvoiceNumber, invoice.Code.ToString(), invoice.Message));
        return reply;
    }

    /// <summary>Throws if the payment of an invoice wasn't registered.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The same reply.</returns>
    /// <exception cref="BillinkBatchException">An invoice is one of <c>Failed()</c>. The other ones succeeded.</exception>
    public static PaymentResponse ThrowIfAnyFailed(this PaymentResponse reply)
    {
        BillinkBatchException.ThrowIfAny(
            V2Operations.Payment, reply.Failed(), reply.Invoices.Count,
            static invoice => new BillinkBatchFailure(invoice.InvoiceNumber, invoice.Code.ToString(), invoice.Message));
        return reply;
    }

    /// <summary>Throws if the workflow of an invoice doesn't run.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The same reply.</returns>
    /// <exception cref="BillinkBatchException">An invoice is one of <c>Failed()</c>. The other ones succeeded.</exception>
    public static StartWorkflowResponse ThrowIfAnyFailed(this StartWorkflowResponse reply)
    {
        BillinkBatchException.ThrowIfAny(
            V2Operations.StartWorkflow, reply.Failed(), reply.Statuses.Count,
            static invoice => new BillinkBatchFailure(invoice.InvoiceNumber, invoice.Code.ToString(), invoice.Message));
        return reply;
    }
}
