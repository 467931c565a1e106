namespace Billink;

/// <summary>Ends a call with an exception if invoices of its batch failed. Both versions of the API share it.</summary>
internal static class BatchFailures
{
    /// <summary>Throws if an invoice failed.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="failed">The outcomes of the invoices that failed.</param>
    /// <param name="count">The number of invoices in the reply.</param>
    /// <param name="describe">Returns the failure of an outcome.</param>
    /// <exception cref="BillinkBatchException">An invoice failed.</exception>
    public static void ThrowIfAny<T>(
        BillinkOperation operation, IEnumerable<T> failed, int count, Func<T, BillinkBatchFailure> describe)
    {
        if (failed.Select(describe).ToList() is { Count: > 0 } failures)
            throw new BillinkBatchException(operation, failures, count);
    }
}
