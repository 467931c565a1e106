namespace Billink;

/// <summary>What a second attempt at an operation does.</summary>
public enum BillinkRetryClass
{
    /// <summary>Safe to repeat.</summary>
    Safe,

    /// <summary>Safe to repeat: Billink rejects a second attempt with <see cref="BillinkRetry.DuplicateCode"/>.</summary>
    Detectable,

    /// <summary>Not safe to repeat: a second attempt acts twice.</summary>
    Unsafe,
}
