namespace Billink.AspNetCore.Webhooks;

/// <summary>How deliveries are handled once they are in.</summary>
public sealed class BillinkInboxOptions
{
    /// <summary>
    /// How long one instance has a delivery for itself; 2 minutes unless set. After that another one takes it over. The handler's token is
    /// cancelled after three quarters
    /// of it. Much longer than the clocks of the instances differ.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long a request waits while its delivery, or another about the same order, is being handled; 5 seconds unless set. Then it is
    /// answered with 503.
    /// </summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long after a handler failed its delivery is tried again without Billink, which makes 3 attempts of its own; a minute unless set.
    /// </summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How many attempts there are, Billink's included, before a delivery is left to Billink and to people; 10 unless set.
    /// </summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>How often to look for deliveries that are due; every 30 seconds unless set.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a handled delivery is remembered; 30 days unless set.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>From which age on a delivery that isn't handled makes the health check say degraded; 10 minutes unless set.</summary>
    public TimeSpan UnhealthyAge { get; set; } = TimeSpan.FromMinutes(10);
}
