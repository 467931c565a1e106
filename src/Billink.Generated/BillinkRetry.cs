namespace Billink;

/// <summary>Whether an operation is safe to repeat.</summary>
/// <param name="Class">What a second attempt does.</param>
/// <param name="DuplicateCode">The error code of a second attempt; only for <see cref="BillinkRetryClass.Detectable"/>.</param>
/// <param name="SettledBy">The id of the operation that shows whether a lost attempt succeeded; null if there is none.</param>
public sealed record BillinkRetry(BillinkRetryClass Class, string? DuplicateCode = null, string? SettledBy = null);
