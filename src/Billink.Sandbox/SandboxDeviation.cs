namespace Billink.Sandbox;

/// <summary>
/// A deviation of a request from the contract. Billink most likely accepts it. The sandbox accepts it too, unless it is strict.
/// </summary>
/// <param name="Place">
/// The place: a JSON path, as <c>invoices[0].amount</c>, or the line and column in an XML body, as <c>1:120</c>.
/// </param>
/// <param name="Message">What is wrong at this place.</param>
public sealed record SandboxDeviation(string Place, string Message);
