namespace Billink.Contracts.Diff.Model;

/// <summary>A change that may be, although it breaks.</summary>
/// <param name="Fingerprint">Its <see cref="Change.Fingerprint"/>.</param>
/// <param name="Reason">Why it may be.</param>
/// <param name="Expires">The last day (UTC) on which it may; null for always.</param>
public sealed record AcceptedChange(string Fingerprint, string Reason, DateOnly? Expires = null);
