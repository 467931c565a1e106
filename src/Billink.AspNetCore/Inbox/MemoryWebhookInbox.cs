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
            if (idsByFingerprint.TryGetValue(record.Fingerprint, out var id))
                return Task.FromResult(id);
            if (deliveries.TryGetValue(record.Id, out var twin))
            {
                if (twin.Record.Body.Span.SequenceEqual(record.Body.Span))
                    return Task.FromResult(record.Id);
                record = record with { Id = record.Fingerprint };
            }

            idsByFingerprint.Add(record.Fingerprint, record.Id);
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
            if (record.SentAt > (subject.LatestAt ?? DateTimeOffset.MinValue))
                subject.LatestAt = record.SentAt;
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
            var due = deliveries.Values.Where(entry => entry.IsWaiting && entry.DueAt <= now && entry.Attempts < maxAttempts);
            return Task.FromResult<IReadOnlyList<string>>(
                [.. due.OrderBy(entry => entry.Record.ReceivedAt).Take(limit).Select(entry => entry.Record.Id)]);
        }
    }

    /// <inheritdoc/>
    public Task<int> MarkFailedAsync(int maxAttempts, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var now = clock.GetUtcNow();
            var failed = deliveries.Values
                .Where(entry => entry.IsWaiting && entry.DueAt <= now && entry.Attempts >= maxAttempts).ToList();
            failed.ForEach(entry => entry.FailedAt = now);
            return Task.FromResult(failed.Count);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<WebhookFailedDelivery>> ListFailedAsync(int limit = 100, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var failed = deliveries.Values.Where(entry => entry.FailedAt is not null)
                .OrderBy(entry => entry.FailedAt).ThenBy(entry => entry.Record.ReceivedAt);
            return Task.FromResult<IReadOnlyList<WebhookFailedDelivery>>(
                [.. failed.Take(limit).Select(entry => new WebhookFailedDelivery(entry.Record, entry.Attempts, entry.FailedAt!.Value))]);
        }
    }

    /// <inheritdoc/>
    public Task<bool> RetryFailedAsync(string id, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            if (!deliveries.TryGetValue(id, out var entry) || entry.FailedAt is null)
                return Task.FromResult(false);
            entry.FailedAt = null;
            entry.Attempts = 0;
            entry.DueAt = clock.GetUtcNow();
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<bool> RemoveFailedAsync(string id, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            if (!deliveries.TryGetValue(id, out var entry) || entry.FailedAt is null)
                return Task.FromResult(false);
            Remove(entry);
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<WebhookInboxState> GetStateAsync(CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var waiting = deliveries.Values.Where(entry => entry.IsWaiting)
                .Select(entry => (DateTimeOffset?)entry.Record.ReceivedAt).ToList();
            var failed = deliveries.Values.Count(entry => entry.FailedAt is not null);
            return Task.FromResult(new WebhookInboxState(waiting.Count, waiting.Min(), failed));
        }
    }

    /// <inheritdoc/>
    public Task<int> PurgeAsync(TimeSpan olderThan, CancellationToken cancellationToken = default)
    {
        lock (deliveries)
        {
            var now = clock.GetUtcNow();
            var old = deliveries.Values.Where(entry => entry.HandledAt < now - olderThan || entry.FailedAt < now - olderThan).ToList();
            old.ForEach(Remove);

            var kept = deliveries.Values.Select(entry => entry.Record.Subject).ToHashSet(StringComparer.Ordinal);
            foreach (var (name, _) in subjects.Where(subject => subject.Value.LeaseUntil <= now && !kept.Contains(subject.Key)).ToList())
                subjects.Remove(name);
            return Task.FromResult(old.Count);
        }
    }

    private void Remove(Entry entry)
    {
        deliveries.Remove(entry.Record.Id);
        idsByFingerprint.Remove(entry.Record.Fingerprint);
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
        entry.FailedAt = null;
        var isOutOfOrder = entry.Record.SentAt < subject.LatestAt;
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

        public DateTimeOffset? FailedAt { get; set; }

        public DateTimeOffset? HandledAt { get; set; }

        public bool IsWaiting => HandledAt is null && FailedAt is null;
    }

    private sealed class Subject
    {
        public string LeaseToken { get; set; } = "";

        public DateTimeOffset LeaseUntil { get; set; }

        public DateTimeOffset? LatestAt { get; set; }
    }
}
