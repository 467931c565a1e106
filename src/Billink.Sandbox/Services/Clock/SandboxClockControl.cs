using Billink.Sandbox.Domain.Clock;

namespace Billink.Sandbox.Services.Clock;

/// <summary>
/// The time in a sandbox, and how to turn it. After each of these methods everything that was due by then has happened: sessions expired, workflows
/// and their steps moved on, and every webhook that became due was tried once.
/// </summary>
public sealed class SandboxClockControl
{
    private readonly SandboxClock clock;
    private readonly ClockStore keeper;
    private readonly Func<CancellationToken, Task> catchUp;

    internal SandboxClockControl(SandboxClock clock, ClockStore keeper, Func<CancellationToken, Task> catchUp) =>
        (this.clock, this.keeper, this.catchUp) = (clock, keeper, catchUp);

    /// <summary>The time in the sandbox, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Whether it stands still.</summary>
    public bool IsFrozen => clock.IsFrozen;

    /// <summary>The clock itself, for whoever wants to go by it, too.</summary>
    public TimeProvider TimeProvider => clock;

    /// <summary>Goes forward, whether it stands still or not. There is no way back but <c>ResetAsync</c>.</summary>
    /// <param name="by">How far; not less than nothing.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The time it is then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is less than nothing.</exception>
    public Task<DateTimeOffset> AdvanceAsync(TimeSpan by, CancellationToken cancellationToken = default) =>
        AfterAsync(keeper.AdvanceAsync(by, cancellationToken), cancellationToken);

    /// <summary>Lets the time stand still, until it is advanced or resumed.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The time at which it stands.</returns>
    public Task<DateTimeOffset> FreezeAsync(CancellationToken cancellationToken = default) =>
        AfterAsync(keeper.FreezeAsync(cancellationToken), cancellationToken);

    /// <summary>Lets the time run on from where it stands.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The time it is then.</returns>
    public Task<DateTimeOffset> ResumeAsync(CancellationToken cancellationToken = default) =>
        AfterAsync(keeper.ResumeAsync(cancellationToken), cancellationToken);

    private async Task<DateTimeOffset> AfterAsync(Task turned, CancellationToken cancellationToken)
    {
        await turned;
        await catchUp(cancellationToken);
        return Now;
    }
}
