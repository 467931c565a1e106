namespace Billink.Sandbox;

/// <summary>The outcome of one order of a request.</summary>
/// <param name="Order">The order number as requested.</param>
/// <param name="Succeeded">Whether the operation succeeded for this order, according to the reply.</param>
public sealed record SandboxOutcome(string Order, bool Succeeded);
