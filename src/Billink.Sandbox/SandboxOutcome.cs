namespace Billink.Sandbox;

/// <summary>What became of one order of a request.</summary>
/// <param name="Order">The order number, as the request has it.</param>
/// <param name="Succeeded">Whether the reply says that it was done; for a question, that it was answered.</param>
public sealed record SandboxOutcome(string Order, bool Succeeded);
