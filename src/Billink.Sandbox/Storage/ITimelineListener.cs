using Billink.Sandbox.Domain.Timeline;

namespace Billink.Sandbox.Storage;

/// <summary>Takes part in every transaction in which something happened.</summary>
internal interface ITimelineListener
{
    /// <summary>Adds what follows from entries to the transaction that made them. What it throws undoes that transaction.</summary>
    /// <param name="db">The transaction. Entries have no id, but their <see cref="TimelineEntry.Order"/> or <see cref="TimelineEntry.Session"/>.</param>
    /// <param name="entries">At least one, in the order in which they happened.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether <see cref="Committed"/> is to be called.</returns>
    Task<bool> HearAsync(SandboxDbContext db, IReadOnlyList<TimelineEntry> entries, CancellationToken cancellationToken);

    /// <summary>Learns that the transaction is durable.</summary>
    void Committed();
}
