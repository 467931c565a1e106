namespace Billink.DiffBench;

/// <summary>One comparison of two documents, including the start and the end of the process.</summary>
/// <param name="Operations">The number of operations in each document.</param>
/// <param name="Bytes">The size of one document.</param>
/// <param name="Seconds">The elapsed time.</param>
/// <param name="ProcessorSeconds">The processor time of all threads.</param>
/// <param name="Megabytes">The maximum resident memory.</param>
/// <param name="Failure">Why there is no result; null if there is one.</param>
internal sealed record Measurement(int Operations, long Bytes, double Seconds, double ProcessorSeconds, double Megabytes, string? Failure);
