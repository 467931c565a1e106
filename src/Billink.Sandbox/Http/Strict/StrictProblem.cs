namespace Billink.Sandbox.Http.Strict;

/// <summary>The reply to a request that strict mode rejects, in the form of RFC 9457.</summary>
internal sealed record StrictProblem(string Title, IReadOnlyList<SandboxDeviation> Violations);
