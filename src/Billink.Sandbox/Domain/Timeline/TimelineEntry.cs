using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;

namespace Billink.Sandbox.Domain.Timeline;

/// <summary>
/// An event of a session or an order. An order's entries are stored in the transaction of the event; a session's are derived from the
/// session.
/// </summary>
internal sealed class TimelineEntry
{
    /// <summary>Ids ascend: of two entries of an order, the earlier one has the lower id.</summary>
    public long Id { get; private set; }

    public required TimelineKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>0 for an entry of a session.</summary>
    public int OrderId { get; private set; }

    public Order? Order { get; init; }

    public Session? Session { get; init; }

    /// <summary>Further details for people: an amount, a step, a number of days.</summary>
    public string? Detail { get; init; }
}
