using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Services.Delivery;

namespace Billink.Sandbox.Services.Clock;

/// <summary>
/// The clock of a sandbox. Each method that moves it completes when everything that is due by then has happened: sessions expired,
/// workflows and their steps moved on, and every webhook that became due was attempted once.
/// </summary>
public sealed class SandboxClockControl
{
    internal const string TooFar = "The sandbox's time ends in the year 9899.";

    private readonly SandboxClock clock;
    private readonly ClockStore store;
    private readonly DueWork dueWork;
    private readonly WebhookDispatcher dispatcher;

    internal SandboxClockControl(SandboxClock clock, ClockStore store, DueWork dueWork, WebhookDispatcher dispatcher) =>
        (this.clock, this.store, this.dueWork, this.dispatcher) = (clock, store, dueWork, dispatcher);

    /// <summary>The time in the sandbox, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Whether the clock is frozen.</summary>
    public bool IsFrozen => clock.IsFrozen;

    /// <summary>The clock as a time provider, for a shop that should follow it.</summary>
    public TimeProvider TimeProvider => clock;

    /// <summary>Advances the clock, frozen or not. Only <c>ResetAsync</c> goes back.</summary>
    /// <param name="by">How far. Zero or more.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The new time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The time span is negative, or leads beyond the year 9899.
    /// </exception>
    public Task<DateTimeOffset> AdvanceAsync(TimeSpan by, CancellationToken cancellationToken = default) =>
        CatchUpAsync(store.AdvanceAsync(by, cancellationToken), cancellationToken);

    /// <summary>Freezes the clock until it is advanced or resumed.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The time at which it is frozen.</returns>
    public Task<DateTimeOffset> FreezeAsync(CancellationToken cancellationToken = default) =>
        CatchUpAsync(store.FreezeAsync(cancellationToken), cancellationToken);

    /// <summary>Lets the clock run on from where it is frozen.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The time from which it runs on.</returns>
    public Task<DateTimeOffset> ResumeAsync(CancellationToken cancellationToken = default) =>
        CatchUpAsync(store.ResumeAsync(cancellationToken), cancellationToken);

    private async Task<DateTimeOffset> CatchUpAsync(Task moved, CancellationToken cancellationToken)
    {
        await moved;
        await dueWork.CatchUpAsync(cancellationToken);
        await dispatcher.DrainAsync(cancellationToken);
        return Now;
    }
}
