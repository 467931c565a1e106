namespace Billink.DiffBench;

/// <summary>One comparison of two documents, including the start and the end of the process.</summary>
/// <param name="Size">The number of operations or types in each document.</param>
/// <param name="Bytes">The size of one document.</param>
/// <param name="Seconds">The processor time of all threads. Other programs on the machine hardly affect it.</param>
/// <param name="Megabytes">The maximum resident memory.</param>
/// <param name="Failure">Why there is no result; null if there is one.</param>
internal sealed record Measurement(int Size, long Bytes, double Seconds, double Megabytes, string? Failure);
