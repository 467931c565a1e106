namespace Billink.Calls;

/// <summary>Why an attempt failed, and what that means for the next one.</summary>
/// <param name="Error">The error, with the reply if one came.</param>
/// <param name="Effect">What Billink may have done with the request.</param>
/// <param name="IsTransient">Whether another attempt may succeed.</param>
/// <param name="RetryAfter">How long the reply asks to wait; null when it doesn't say.</param>
internal sealed record AttemptFailure(BillinkException Error, ServerEffect Effect, bool IsTransient, TimeSpan? RetryAfter = null);
