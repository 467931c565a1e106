using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;

namespace Billink.Sandbox.Domain.Timeline;

/// <summary>
/// Something that happened to a session or an order. An order's are stored in the transaction in which they happened; a session, which is opened and
/// ends, tells its two itself.
/// </summary>
internal sealed class TimelineEntry
{
    /// <summary>Grows: of two entries of one order, the one with the lower id happened first.</summary>
    public long Id { get; private set; }

    public required TimelineKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>0 for a session's.</summary>
    public int OrderId { get; private set; }

    public Order? Order { get; init; }

    public Session? Session { get; init; }

    /// <summary>What else is to be known, for a person to read: an amount, a step, a number of days.</summary>
    public string? Detail { get; init; }
}
