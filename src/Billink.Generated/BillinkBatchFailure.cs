namespace Billink;

/// <summary>An invoice of a batch that failed.</summary>
/// <param name="InvoiceNumber">The merchant's invoice number.</param>
/// <param name="Code">The code of the outcome, as on the wire.</param>
/// <param name="Message">Billink's text; null if the reply has none. Billink may repeat personal data in it, so don't log it.</param>
public sealed record BillinkBatchFailure(string InvoiceNumber, string Code, string? Message)
{
    /// <summary>Returns the number and the code.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{InvoiceNumber} ({Code})";
}
