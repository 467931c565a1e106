namespace Billink.Benchmarks.Results;

/// <summary>What one process measured.</summary>
/// <param name="Value">The time in ns, or the size in bytes.</param>
/// <param name="Bytes">The bytes that one operation allocates; null where they aren't counted.</param>
/// <param name="Instructions">The instructions that one operation takes; null where the machine doesn't count them.</param>
internal sealed record Sample(double Value, double? Bytes = null, double? Instructions = null);
