namespace Billink.DiffBench;

/// <summary>One comparison of two documents, start and end of the process included.</summary>
/// <param name="Operations">In each document.</param>
/// <param name="Bytes">Of one document.</param>
/// <param name="Seconds">On the clock.</param>
/// <param name="ProcessorSeconds">Of all threads.</param>
/// <param name="Megabytes">The most memory that was resident.</param>
/// <param name="Failure">Why there is no result; null if there is one.</param>
internal sealed record Measurement(int Operations, long Bytes, double Seconds, double ProcessorSeconds, double Megabytes, string? Failure);
