using Billink.Benchmarks.Results;

namespace Billink.Benchmarks.Cases;

/// <summary>Two cases to compare.</summary>
/// <param name="Group">The group, which has its own table.</param>
/// <param name="What">What is measured.</param>
/// <param name="Unit">The unit in which the values are shown.</param>
/// <param name="Subject">The measured case.</param>
/// <param name="ReferenceName">The name of the reference.</param>
/// <param name="Reference">The case that it is compared with.</param>
/// <param name="AtMost">The maximum ratio of times; null if there is no target.</param>
/// <param name="MoreBytes">The maximum number of additional bytes; null if there is no target.</param>
internal sealed record Comparison(
    string Group,
    string What,
    Unit Unit,
    Case Subject,
    string ReferenceName,
    Case Reference,
    double? AtMost = null,
    double? MoreBytes = null)
{
    /// <summary>The same in every run.</summary>
    public string Name => $"{Group}/{What}/{ReferenceName}";
}
