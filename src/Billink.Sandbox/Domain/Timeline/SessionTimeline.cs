using Billink.Sandbox.Domain.Sessions;

namespace Billink.Sandbox.Domain.Timeline;

/// <summary>The timeline of a session, which has at most two entries: it was opened, and it ended.</summary>
internal static class SessionTimeline
{
    /// <summary>The entries, oldest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(Session session) => session.EndedAt is { } end
        ? [Entry(session, TimelineKind.SessionOpened, session.OpenedAt), Entry(session, KindOf(session.Outcome), end)]
        : [Entry(session, TimelineKind.SessionOpened, session.OpenedAt)];

    private static TimelineEntry Entry(Session session, TimelineKind kind, DateTimeOffset at) =>
        new() { Session = session, Kind = kind, At = at, Detail = session.OrderNumber };

    private static TimelineKind KindOf(SessionOutcome outcome) => outcome switch
    {
        SessionOutcome.OrderCreated or SessionOutcome.PaidAtOnce => TimelineKind.SessionAccepted,
        SessionOutcome.Cancelled => TimelineKind.SessionCancelled,
        SessionOutcome.Expired => TimelineKind.SessionExpired,
        _ => TimelineKind.SessionFailed,
    };
}
