using System.Text.Json.Serialization;
using Billink.Benchmarks.Statistics;

namespace Billink.Benchmarks.Results;

/// <summary>The measurements of both sides of a comparison, one of each in every round.</summary>
internal sealed record ComparisonResult
{
    /// <summary>The group, which has its own table.</summary>
    public required string Group { get; init; }

    /// <summary>The measured side.</summary>
    public required string What { get; init; }

    /// <summary>The side that it is compared with.</summary>
    public required string Reference { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>The maximum ratio of times; null if there is no target.</summary>
    public double? AtMost { get; init; }

    /// <summary>The maximum number of additional bytes; null if there is no target.</summary>
    public double? MoreBytes { get; init; }

    public required IReadOnlyList<Sample> Samples { get; init; }

    public required IReadOnlyList<Sample> ReferenceSamples { get; init; }

    /// <summary>The same in every run.</summary>
    [JsonIgnore]
    public string Name => $"{Group}/{What}/{Reference}";

    public Interval Ratio => Interval.OfMedian(Samples.Zip(ReferenceSamples, static (one, other) => one.Value / other.Value));

    public Verdict? Verdict => AtMost is { } target ? Ratio.Judge(target) : null;

    public Verdict? BytesVerdict => MoreBytes is { } more && Samples.Concat(ReferenceSamples).All(static sample => sample.Bytes is not null)
        ? Interval.OfMedian(Samples.Zip(ReferenceSamples, static (one, other) => one.Bytes!.Value - other.Bytes!.Value)).Judge(more)
        : null;
}
