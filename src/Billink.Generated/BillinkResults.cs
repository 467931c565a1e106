namespace Billink;

/// <summary>Makes results: for transports, and for tests that put something else in the place of a client.</summary>
public static class BillinkResults
{
    /// <summary>A call that went well.</summary>
    /// <typeparam name="T">The success reply.</typeparam>
    /// <param name="value">The success reply.</param>
    /// <param name="reply">What came; null when it isn't kept.</param>
    /// <returns>The result.</returns>
    public static BillinkResult<T> Success<T>(T value, BillinkRawReply? reply = null) => BillinkResult<T>.Success(value, reply);

    /// <summary>A call that failed.</summary>
    /// <typeparam name="T">The success reply that it would have had.</typeparam>
    /// <param name="error">Why.</param>
    /// <returns>The result.</returns>
    public static BillinkResult<T> Failure<T>(BillinkException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return BillinkResult<T>.Failure(error);
    }
}
