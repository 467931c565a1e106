namespace Billink.Validation;

/// <summary>A violation of the contract by a value of a request. It never has a personal value.</summary>
/// <param name="Path">The place in the request, by wire names: <c>invoices[2].description</c>.</param>
/// <param name="Message">What the contract allows.</param>
public sealed record BillinkViolation(string Path, string Message);
