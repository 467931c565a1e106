namespace Billink.AspNetCore.Inbox;

/// <summary>
/// Stores deliveries, so that each is handled once, however often Billink sends it and however many instances receive it. The instance that
/// handles a delivery holds a lease. If the instance crashes, the lease ends and another instance takes the delivery over. Thread-safe, and
/// safe for several instances if they share the inbox.
/// </summary>
public interface IWebhookInbox
{
    /// <summary>Stores a delivery, unless the inbox has one with its fingerprint, or with its id and its body.</summary>
    /// <remarks>
    /// The id isn't signed. If the inbox has another body under the id, it is another delivery: it is stored under its fingerprint.
    /// </remarks>
    /// <param name="record">The delivery.</param>
    /// <param name="takeOverAfter">The time after which another instance handles the delivery if this one crashes.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The id of the stored delivery: the record's, that of the delivery that the inbox already has, or the record's fingerprint.
    /// </returns>
    Task<string> StoreAsync(WebhookRecord record, TimeSpan takeOverAfter, CancellationToken cancellationToken = default);

    /// <summary>Claims the right to handle a delivery.</summary>
    /// <param name="id">The id from <see cref="StoreAsync"/> or <see cref="FindDueAsync"/>.</param>
    /// <param name="duration">The duration of the lease.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A lease, or the reason why there is none.</returns>
    Task<WebhookClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Completes a delivery and ends the lease.</summary>
    /// <param name="lease">The lease.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>True if the delivery now counts as handled; false if the lease has ended and another instance has the delivery.</returns>
    Task<bool> CompleteAsync(WebhookLease lease, CancellationToken cancellationToken = default);

    /// <summary>Releases a delivery that couldn't be handled, and ends the lease. Billink's next attempt may claim it at once.</summary>
    /// <param name="lease">The lease. If it has ended, nothing changes.</param>
    /// <param name="retryAfter">The time after which the inbox retries the delivery.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the delivery is released.</returns>
    Task ReleaseAsync(WebhookLease lease, TimeSpan retryAfter, CancellationToken cancellationToken = default);

    /// <summary>Finds due deliveries: their instance crashed, or an attempt failed and its delay is over.</summary>
    /// <param name="maxAttempts">The number of attempts from which a delivery is no longer returned.</param>
    /// <param name="limit">The maximum number of ids. The oldest deliveries come first.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The ids of the deliveries.</returns>
    Task<IReadOnlyList<string>> FindDueAsync(int maxAttempts, int limit, CancellationToken cancellationToken = default);

    /// <summary>Marks due deliveries without remaining attempts as permanently failed. They no longer wait.</summary>
    /// <param name="maxAttempts">The number of attempts from which a delivery has failed permanently.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The number of deliveries that are marked now.</returns>
    Task<int> MarkFailedAsync(int maxAttempts, CancellationToken cancellationToken = default);

    /// <summary>Lists deliveries that failed permanently.</summary>
    /// <param name="limit">The maximum number of deliveries. The ones that failed first come first.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The deliveries.</returns>
    Task<IReadOnlyList<WebhookFailedDelivery>> ListFailedAsync(int limit = 100, CancellationToken cancellationToken = default);

    /// <summary>
    /// Retries a permanently failed delivery: it is due now, and its attempts are counted from the beginning.
    /// </summary>
    /// <param name="id">The id of the delivery.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether there is such a delivery.</returns>
    Task<bool> RetryFailedAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Removes a delivery that failed permanently.</summary>
    /// <param name="id">The id of the delivery.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether there was such a delivery.</returns>
    Task<bool> RemoveFailedAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns how many deliveries wait, and since when, and how many failed permanently.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The state.</returns>
    Task<WebhookInboxState> GetStateAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes old deliveries that are handled, or failed permanently. A removed delivery that arrives again is handled again.
    /// </summary>
    /// <param name="olderThan">The minimum time since a delivery was handled or failed.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The number of removed deliveries.</returns>
    Task<int> PurgeAsync(TimeSpan olderThan, CancellationToken cancellationToken = default);
}
