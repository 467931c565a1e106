namespace Billink.Sandbox.Strict;

/// <summary>What a strict sandbox answers, after RFC 9457.</summary>
internal sealed record StrictReply(string Title, IReadOnlyList<SandboxDeviation> Violations);
