namespace Billink;

/// <summary>What may be sent twice, as the contract says.</summary>
/// <param name="Class">Whether a second attempt can do harm.</param>
/// <param name="DuplicateCode">The error code that refuses a second attempt; only with <see cref="BillinkRetryClass.Detectable"/>.</param>
/// <param name="SettledBy">The id of the operation that tells whether a first attempt happened; null where there is none.</param>
public sealed record BillinkRetry(BillinkRetryClass Class, string? DuplicateCode = null, string? SettledBy = null);
