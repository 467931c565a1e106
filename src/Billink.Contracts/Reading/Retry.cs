namespace Billink.Contracts.Reading;

/// <summary>Whether an operation is safe to repeat.</summary>
/// <param name="Class"><c>safe</c>, <c>detectable</c> or <c>unsafe</c>.</param>
/// <param name="Duplicate">The error code of a second attempt (<c>detectable</c>).</param>
/// <param name="SettledBy">The id of the operation that shows whether the first attempt succeeded.</param>
public sealed record Retry(string Class, string? Duplicate, string? SettledBy);
