namespace Billink;

/// <summary>Whether a second attempt at an operation can do harm.</summary>
public enum BillinkRetryClass
{
    /// <summary>May be sent as often as one likes.</summary>
    Safe,

    /// <summary>A second attempt is refused with <see cref="BillinkRetry.DuplicateCode"/>.</summary>
    Detectable,

    /// <summary>A second attempt would act twice.</summary>
    Unsafe,
}
