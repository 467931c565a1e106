namespace Billink.Sandbox.Domain.Clock;

/// <summary>How the clock was turned: kept with the data that was made at that time, and shared by all who work on it. There is one row at most.</summary>
internal sealed class ClockState
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>How far it is from the clock it follows, in ticks.</summary>
    public long Offset { get; set; }

    /// <summary>Where it stands still.</summary>
    public DateTimeOffset? FrozenAt { get; set; }
}
