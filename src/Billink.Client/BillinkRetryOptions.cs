namespace Billink;

/// <summary>
/// How often and how fast a call is repeated. What may be repeated isn't a setting: the contract says it of each operation
/// (<see cref="BillinkRetryClass"/>).
/// </summary>
public sealed class BillinkRetryOptions
{
    /// <summary>How often a request may be sent, the first time included: 1 to 10; 3 unless set. 1 for no retry at all.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>
    /// How long one attempt may take where another one may follow: 10 seconds unless set. What must not be repeated has the whole
    /// <see cref="BillinkOptions.Timeout"/>, as giving up early only makes its outcome unknown.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The wait before the second attempt: half a second unless set. Each further one doubles it; a random part of up to a half is taken
    /// off.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait between two attempts: 8 seconds unless set. A longer <c>Retry-After</c> is kept if the timeout of the call leaves
    /// the time.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(8);
}
