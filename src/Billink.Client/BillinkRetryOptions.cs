namespace Billink;

/// <summary>
/// How often and after which delays a call is retried. The contract decides which operations may be retried
/// (<see cref="BillinkRetryClass"/>).
/// </summary>
public sealed class BillinkRetryOptions
{
    /// <summary>The maximum number of attempts, 1 to 10. With 1, nothing is retried. Default: 3.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>
    /// The time limit of one attempt when another one may follow. Default: 10 seconds. An operation that must not be repeated has the whole
    /// <see cref="BillinkOptions.Timeout"/>, because a shorter limit would only make its outcome unknown.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The delay before the second attempt. It doubles before each further attempt, and a random part of up to a half is subtracted.
    /// Default: 0.5 seconds.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest delay between two attempts. Default: 8 seconds. A longer <c>Retry-After</c> is respected if the time limit of the call
    /// allows it.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(8);
}
