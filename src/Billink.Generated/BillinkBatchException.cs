namespace Billink;

/// <summary>Invoices of a batch failed; <c>ThrowIfAnyFailed</c> throws this exception. The other invoices succeeded.</summary>
public sealed class BillinkBatchException : BillinkException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="failures">The invoices that failed; at least one.</param>
    /// <param name="count">The number of invoices in the reply.</param>
    public BillinkBatchException(BillinkOperation operation, IReadOnlyList<BillinkBatchFailure> failures, int count)
        : base(operation, reply: null, Describe(operation, failures, count), innerException: null)
    {
        Failures = failures;
        Count = count;
    }

    /// <summary>The invoices that failed.</summary>
    public IReadOnlyList<BillinkBatchFailure> Failures { get; }

    /// <summary>The number of invoices in the reply, also those that succeeded.</summary>
    public int Count { get; }

    /// <summary>Throws if an invoice failed.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="failed">The outcomes of the invoices that failed.</param>
    /// <param name="count">The number of invoices in the reply.</param>
    /// <param name="describe">Returns the failure of an outcome.</param>
    internal static void ThrowIfAny<T>(
        BillinkOperation operation, IEnumerable<T> failed, int count, Func<T, BillinkBatchFailure> describe)
    {
        if (failed.Select(describe).ToList() is { Count: > 0 } failures)
            throw new BillinkBatchException(operation, failures, count);
    }

    private static string Describe(BillinkOperation operation, IReadOnlyList<BillinkBatchFailure> failures, int count)
    {
        ArgumentNullException.ThrowIfNull(failures);
        var others = failures.Count < count ? " The other ones succeeded: don't send them again." : "";
        return FormattableString.Invariant(
            $"{operation} failed for {failures.Count} of {count} invoices: {string.Join(", ", failures)}.{others}");
    }
}
