namespace Billink.AspNetCore.Webhooks;

/// <summary>How stored deliveries are handled.</summary>
public sealed class BillinkInboxOptions
{
    /// <summary>
    /// How long one instance holds a delivery. After that, another instance may take it over. The handler's token is cancelled after three
    /// quarters of this time. It must be much longer than the difference between the clocks of the instances. Default: 2 minutes.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long a request waits while its delivery, or another one about the same order, is being handled. After that it gets HTTP 503.
    /// Default: 5 seconds.
    /// </summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The delay before the inbox retries a delivery whose handler failed. Billink makes 3 attempts of its own. Default: 1 minute.
    /// </summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The number of attempts, Billink's included, after which the inbox no longer retries a delivery. Default: 10.
    /// </summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>
    /// The number of unsigned deliveries that may be confirmed at the same time. Further ones get HTTP 503, so that one sender can't make
    /// the application call Billink without limit. Default: 4.
    /// </summary>
    public int MaxConfirmations { get; set; } = 4;

    /// <summary>The interval between two searches for due deliveries. Default: 30 seconds.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a handled delivery is kept. Default: 30 days.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The age from which an unhandled delivery degrades the health check. Default: 10 minutes.</summary>
    public TimeSpan UnhealthyAge { get; set; } = TimeSpan.FromMinutes(10);
}
