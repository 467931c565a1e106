namespace Billink.Contracts.Reading;

/// <summary>What may be sent twice.</summary>
/// <param name="Class"><c>safe</c>, <c>detectable</c> or <c>unsafe</c>.</param>
/// <param name="Duplicate">The code that refuses a second attempt (<c>detectable</c>).</param>
/// <param name="SettledBy">The id of the operation that tells whether the first attempt happened.</param>
public sealed record Retry(string Class, string? Duplicate, string? SettledBy);
