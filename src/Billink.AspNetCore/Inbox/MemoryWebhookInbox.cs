namespace Billink.AspNetCore.Inbox;

/// <summary>
/// An inbox in memory, for one instance. It is lost when the process ends. For several instances, use <see cref="DbWebhookInbox"/>.
/// </summary>
/// <param name="clock">The clock. Default: the system's clock.</param>
public sealed class MemoryWebhookInbox(TimeProvider? clock = null) : IWebhookInbox
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly Dictionary<string, Entry> deliveries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idsByFingerprint = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subject> subjects = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<string> StoreAsync(WebhookRecord record, TimeSpan takeOverAfter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (deliveries)
        {
            if (deliveries.ContainsKey(record.Id))
                return Task.FromResult(record.Id);
            if (!idsByFingerprint.TryAdd(record.Fingerprint, record.Id))
                return Task.FromResult(idsByFingerprint[record.Fingerprint]);
            deliveries.Add(record.Id, new Entry(record) { DueAt = clock.GetUtcNow() + takeOverAfter });
            return Task.FromResult(record.Id);
        }
    }

    /// <inheritdoc/>
    public Task<WebhookClaim> ClaimAsync(string id, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
            return Task.FromResult(Claim(id, duration));
    }

    /// <inheritdoc/>
    public Task<bool> CompleteAsync(WebhookLease lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        lock (deliveries)
        {
            var record = lease.Record;
            if (!Holds(lease, out var subject))
                return Task.FromResult(deliveries.TryGetValue(record.Id, out var entry) && entry.HandledAt is not null);
            subject.LeaseUntil = DateTimeOffset.MinValue;
            if (record.OccurredAt > (subject.LatestAt ?? DateTimeOffset.MinValue))
                subject.LatestAt = record.OccurredAt;
            deliveries[record.Id].HandledAt ??= clock.GetUtcNow();
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(WebhookLease lease, TimeSpan retryAfter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        lock (deliveries)
        {
            if (Holds(lease, out var subject))
            {
                subject.LeaseUntil = DateTimeOffset.MinValue;
                deliveries[lease.Record.Id].DueAt = clock.GetUtcNow() + retryAfter;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindDueAsync(int maxAttempts, int limit, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var now = clock.GetUtcNow();
            var due = deliveries.Values.Where(entry => entry.HandledAt is null && entry.DueAt <= now && entry.Attempts < maxAttempts);
            return Task.FromResult<IReadOnlyList<string>>(
                [.. due.OrderBy(entry => entry.Record.ReceivedAt).Take(limit).Select(entry => entry.Record.Id)]);
        }
    }

    /// <inheritdoc/>
    public Task<WebhookInboxState> GetStateAsync(CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var unhandled = deliveries.Values.Where(entry => entry.HandledAt is null)
                .Select(entry => (DateTimeOffset?)entry.Record.ReceivedAt).ToList();
            return Task.FromResult(new WebhookInboxState(unhandled.Count, unhandled.Min()));
        }
    }

    /// <inheritdoc/>
    public Task<int> PurgeAsync(TimeSpan olderThan, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var now = clock.GetUtcNow();
            var old = deliveries.Values.Where(entry => entry.HandledAt < now - olderThan).ToList();
            foreach (var entry in old)
            {
                deliveries.Remove(entry.Record.Id);
                idsByFingerprint.Remove(entry.Record.Fingerprint);
            }

            var kept = deliveries.Values.Select(entry => entry.Record.Subject).ToHashSet(StringComparer.Ordinal);
            foreach (var (name, _) in subjects.Where(subject => subject.Value.LeaseUntil <= now && !kept.Contains(subject.Key)).ToList())
                subjects.Remove(name);
            return Task.FromResult(old.Count);
        }
    }

    private WebhookClaim Claim(string id, TimeSpan duration)
    {
        if (!deliveries.TryGetValue(id, out var entry))
            throw new InvalidOperationException("The delivery isn't in the inbox. Was it purged?");
        if (entry.HandledAt is not null)
            return WebhookClaim.Handled;

        var now = clock.GetUtcNow();
        if (!subjects.TryGetValue(entry.Record.Subject, out var subject))
            subjects.Add(entry.Record.Subject, subject = new Subject());
        if (subject.LeaseUntil > now)
            return WebhookClaim.Busy;

        subject.LeaseToken = Guid.NewGuid().ToString("N");
        subject.LeaseUntil = entry.DueAt = now + duration;
        entry.Attempts++;
        var isOutOfOrder = entry.Record.OccurredAt < subject.LatestAt;
        return WebhookClaim.Granted(new WebhookLease(entry.Record, subject.LeaseToken, entry.Attempts, isOutOfOrder));
    }

    private bool Holds(WebhookLease lease, out Subject subject) =>
        subjects.TryGetValue(lease.Record.Subject, out subject!)
        && subject.LeaseToken == lease.Token
        && deliveries.ContainsKey(lease.Record.Id);

    private sealed class Entry(WebhookRecord record)
    {
        public WebhookRecord Record { get; } = record;

        public int Attempts { get; set; }

        public DateTimeOffset DueAt { get; set; }

        public DateTimeOffset? HandledAt { get; set; }
    }

    private sealed class Subject
    {
        public string LeaseToken { get; set; } = "";

        public DateTimeOffset LeaseUntil { get; set; }

        public DateTimeOffset? LatestAt { get; set; }
    }
}
