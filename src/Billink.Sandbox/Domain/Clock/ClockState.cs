namespace Billink.Sandbox.Domain.Clock;

/// <summary>The state of the clock, stored with the data and shared by all sandboxes on the database. There is at most one row.</summary>
internal sealed class ClockState
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>The distance from the clock that it follows, in ticks.</summary>
    public long Offset { get; set; }

    /// <summary>The time at which it is frozen. Null if it runs.</summary>
    public DateTimeOffset? FrozenAt { get; set; }
}
