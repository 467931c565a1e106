using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Clock;

/// <summary>Keeps how the clock was turned in the database.</summary>
internal sealed class ClockStore(SandboxStore store, SandboxClock clock)
{
    /// <summary>Turns the clock as it was turned before, or by another process.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var state = await store.ReadAsync(db => db.Clock.SingleOrDefaultAsync(cancellationToken), cancellationToken);
        clock.Set(TimeSpan.FromTicks(state?.Offset ?? 0), state?.FrozenAt);
    }

    /// <summary>Lets it run on from a later time, or moves the time at which it stands still.</summary>
    public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        return ChangeAsync(
            state =>
            {
                if (state.FrozenAt is { } time)
                    state.FrozenAt = time + by;
                else
                    state.Offset += by.Ticks;
            },
            cancellationToken);
    }

    /// <summary>Lets it stand still, now.</summary>
    public Task FreezeAsync(CancellationToken cancellationToken) => ChangeAsync(state => state.FrozenAt ??= clock.GetUtcNow(), cancellationToken);

    /// <summary>Lets it run on from where it stands.</summary>
    public Task ResumeAsync(CancellationToken cancellationToken) => ChangeAsync(
        state =>
        {
            if (state.FrozenAt is { } time)
                state.Offset = (time - clock.Source.GetUtcNow()).Ticks;
            state.FrozenAt = null;
        },
        cancellationToken);

    private async Task ChangeAsync(Action<ClockState> change, CancellationToken cancellationToken)
    {
        await store.WriteAsync(
            async db =>
            {
                if (await db.Clock.SingleOrDefaultAsync(cancellationToken) is not { } state)
                    db.Clock.Add(state = new ClockState());
                change(state);
                return 0;
            },
            cancellationToken);
        await LoadAsync(cancellationToken);
    }
}
