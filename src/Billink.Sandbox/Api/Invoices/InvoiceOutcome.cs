namespace Billink.Sandbox.Api.Invoices;

/// <summary>The outcome of one invoice of a request on several.</summary>
/// <param name="Number">The number as requested.</param>
/// <param name="ErrorCode">The code of the error, the same in v1 and v2. Null if the invoice succeeded.</param>
/// <param name="Message">The message.</param>
internal sealed record InvoiceOutcome(string Number, string? ErrorCode, string Message);
