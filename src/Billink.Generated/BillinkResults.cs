namespace Billink;

/// <summary>Creates results, for transports and for tests that replace a client.</summary>
public static class BillinkResults
{
    /// <summary>Creates the result of a call that succeeded.</summary>
    /// <typeparam name="T">The success reply.</typeparam>
    /// <param name="value">The success reply.</param>
    /// <param name="reply">The raw reply; null when it isn't kept.</param>
    /// <returns>The result.</returns>
    public static BillinkResult<T> Success<T>(T value, BillinkRawReply? reply = null) => BillinkResult<T>.Success(value, reply);

    /// <summary>Creates the result of a call that failed.</summary>
    /// <typeparam name="T">The type of the success reply.</typeparam>
    /// <param name="error">The error.</param>
    /// <returns>The result.</returns>
    public static BillinkResult<T> Failure<T>(BillinkException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return BillinkResult<T>.Failure(error);
    }
}
