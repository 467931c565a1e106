namespace Billink.Sandbox;

/// <summary>Something in a request that the contract doesn't have so. Billink most likely takes it; the sandbox does, too, unless it is strict.</summary>
/// <param name="Place">Where it is: a JSON path as in <c>invoices[0].amount</c>, or a line and column of an XML body as in <c>1:120</c>.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record SandboxDeviation(string Place, string Message);
