using Billink.Sandbox.Domain.Timeline;

namespace Billink.Sandbox.Storage;

/// <summary>Takes part in every transaction with an event.</summary>
internal interface ITimelineListener
{
    /// <summary>Adds the consequences of events to their transaction. An exception undoes the transaction.</summary>
    /// <param name="db">
    /// The transaction. Entries have no id, but their <see cref="TimelineEntry.Order"/> or <see cref="TimelineEntry.Session"/>.
    /// </param>
    /// <param name="entries">The events, at least one, in order.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether <see cref="Committed"/> should be called.</returns>
    Task<bool> HandleAsync(SandboxDbContext db, IReadOnlyList<TimelineEntry> entries, CancellationToken cancellationToken);

    /// <summary>Called when the transaction is durable.</summary>
    void Committed();
}
