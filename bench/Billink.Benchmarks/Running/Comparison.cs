namespace Billink.Benchmarks.Running;

/// <summary>Two measurements to compare.</summary>
/// <param name="What">What is done.</param>
/// <param name="Ours">The measurement of ours.</param>
/// <param name="OtherName">What it is compared with.</param>
/// <param name="Other">The measurement of that.</param>
/// <param name="Target">How many times as long ours may take; null where there is no target.</param>
/// <param name="MoreBytes">How many bytes more ours may allocate; null where there is no target.</param>
internal sealed record Comparison(string What, string Ours, string OtherName, string Other, double? Target = null, double? MoreBytes = null);
