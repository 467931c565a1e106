namespace Billink.AspNetCore.Inbox;

/// <summary>
/// Keeps deliveries, so that each is handled once, however often Billink sends it and however many instances receive it. Who handles one
/// holds a lease; when it
/// crashes, the lease ends and another instance takes the delivery over. Safe for use by several threads and, where it is shared, several
/// instances.
/// </summary>
public interface IWebhookInbox
{
    /// <summary>Keeps a delivery, unless one with its id or its fingerprint is there.</summary>
    /// <param name="record">The delivery.</param>
    /// <param name="takeOverAfter">When it is due for another instance, should this one crash.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id that it is kept under: the record's, or that of the delivery that was there.</returns>
    Task<string> StoreAsync(WebhookRecord record, TimeSpan takeOverAfter, CancellationToken cancellationToken = default);

    /// <summary>Asks for the right to handle a delivery.</summary>
    /// <param name="id">What <see cref="StoreAsync"/> or <see cref="FindDueAsync"/> returned.</param>
    /// <param name="duration">How long the lease holds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A lease, or why there is none.</returns>
    Task<WebhookClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Says that a delivery is handled, and ends the lease.</summary>
    /// <param name="lease">The lease.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>True when the delivery now counts as handled; false when the lease had ended and somebody else has the delivery.</returns>
    Task<bool> CompleteAsync(WebhookLease lease, CancellationToken cancellationToken = default);

    /// <summary>Gives a delivery back that couldn't be handled, and ends the lease. Billink's next attempt may claim it at once.</summary>
    /// <param name="lease">The lease; without effect when it had ended.</param>
    /// <param name="retryAfter">When it is due for a try without Billink.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Done.</returns>
    Task ReleaseAsync(WebhookLease lease, TimeSpan retryAfter, CancellationToken cancellationToken = default);

    /// <summary>Finds deliveries that are due: an instance crashed over them, or a try failed a while ago.</summary>
    /// <param name="maxAttempts">Leaves out what was tried this often.</param>
    /// <param name="limit">How many at most, the oldest first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Their ids.</returns>
    Task<IReadOnlyList<string>> FindDueAsync(int maxAttempts, int limit, CancellationToken cancellationToken = default);

    /// <summary>Says what waits.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The state.</returns>
    Task<WebhookInboxState> GetStateAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets deliveries that were handled a while ago. One that comes again after that is handled again.</summary>
    /// <param name="olderThan">How long ago.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>How many were forgotten.</returns>
    Task<int> PurgeAsync(TimeSpan olderThan, CancellationToken cancellationToken = default);
}
