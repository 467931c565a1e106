using System.Text.Json.Serialization;

namespace Billink.Benchmarks.Statistics;

/// <summary>Whether a target is met.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
internal enum Verdict
{
    /// <summary>The whole interval is at or below the target.</summary>
    [JsonStringEnumMemberName("met")]
    Met,

    /// <summary>The whole interval is above the target.</summary>
    [JsonStringEnumMemberName("not met")]
    NotMet,

    /// <summary>The target is inside the interval.</summary>
    [JsonStringEnumMemberName("undecided")]
    Undecided,
}
