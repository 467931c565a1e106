namespace Billink.Sandbox.Http.Strict;

/// <summary>What a strict sandbox answers, after RFC 9457.</summary>
internal sealed record StrictProblem(string Title, IReadOnlyList<SandboxDeviation> Violations);
