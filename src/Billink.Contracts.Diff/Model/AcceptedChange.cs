namespace Billink.Contracts.Diff.Model;

/// <summary>A breaking change that is accepted.</summary>
/// <param name="Fingerprint">The <see cref="Change.Fingerprint"/> of the change.</param>
/// <param name="Reason">Why the change is accepted.</param>
/// <param name="Expires">The last day (UTC) on which the change is accepted. Null for no limit.</param>
public sealed record AcceptedChange(string Fingerprint, string Reason, DateOnly? Expires = null);
