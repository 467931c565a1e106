using System.Data.Common;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Clock;

/// <summary>Stores the state of the clock in the database.</summary>
internal sealed class ClockStore(SandboxStore store, SandboxClock clock)
{
    /// <summary>Sets the clock to the stored state, which another process may have changed.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (offset, frozenAt) = await store.ConnectAsync(connection => ReadAsync(connection, cancellationToken), cancellationToken);
        clock.Set(offset, frozenAt);
    }

    /// <summary>Advances the clock, or the time at which it is frozen.</summary>
    public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        return ChangeAsync(
            state =>
            {
                var now = state.FrozenAt ?? clock.Source.GetUtcNow() + TimeSpan.FromTicks(state.Offset);
                if (by > SandboxClock.Latest - now)
                    throw new ArgumentOutOfRangeException(nameof(by), SandboxClockControl.TooFar);
                if (state.FrozenAt is not null)
                    state.FrozenAt = now + by;
                else
                    state.Offset += by.Ticks;
            },
            cancellationToken);
    }

    /// <summary>Freezes the clock at the current time.</summary>
    public Task FreezeAsync(
        CancellationToken cancellationToken) => ChangeAsync(state => state.FrozenAt ??= clock.GetUtcNow(), cancellationToken);

    /// <summary>Lets the clock run on from where it is frozen.</summary>
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

    private static async Task<(TimeSpan Offset, DateTimeOffset? FrozenAt)> ReadAsync(
        DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Command("""SELECT "Offset", "FrozenAt" FROM "Clock" """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return (TimeSpan.Zero, null);
        return (
            TimeSpan.FromTicks(reader.GetInt64(0)),
            reader.IsDBNull(1) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(1)));
    }
}
