using Billink.Benchmarks.Results;

namespace Billink.Benchmarks.Cases;

/// <summary>Two cases to compare.</summary>
/// <param name="Group">The group, which is a table of its own.</param>
/// <param name="What">What is measured.</param>
/// <param name="Unit">The unit in which the values are shown.</param>
/// <param name="Subject">What is judged.</param>
/// <param name="ReferenceName">What it is compared with.</param>
/// <param name="Reference">The case of that.</param>
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
