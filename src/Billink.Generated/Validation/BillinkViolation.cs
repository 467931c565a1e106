namespace Billink.Validation;

/// <summary>A value that the contract doesn't allow. The value itself isn't part of it: it may be personal.</summary>
/// <param name="Path">Where it stands in the request, by wire names: <c>invoices[2].description</c>.</param>
/// <param name="Message">What the contract allows.</param>
public sealed record BillinkViolation(string Path, string Message);
