namespace Billink.Benchmarks.Results;

/// <summary>The measurement of one process.</summary>
/// <param name="Value">The time in ns, or the size in bytes.</param>
/// <param name="Bytes">The bytes that one operation allocates; null if they aren't counted.</param>
/// <param name="Instructions">The instructions that one operation takes; null if the machine doesn't count them.</param>
internal sealed record Sample(double Value, double? Bytes = null, double? Instructions = null);
