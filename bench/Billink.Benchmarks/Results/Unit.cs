using System.Text.Json.Serialization;

namespace Billink.Benchmarks.Results;

/// <summary>The unit in which a table shows values.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Unit>))]
internal enum Unit
{
    /// <summary>µs, of values in ns.</summary>
    Microseconds,

    /// <summary>ms, of values in ns.</summary>
    Milliseconds,

    /// <summary>MB, of values in bytes.</summary>
    Megabytes,
}
