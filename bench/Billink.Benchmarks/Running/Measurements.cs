namespace Billink.Benchmarks.Running;

/// <summary>
/// The fastest run of each thing in each round, in ns. Other programs only ever slow a run down, so the fastest one says most about the
/// code.
/// </summary>
internal sealed class Measurements
{
    private readonly Dictionary<string, List<double>> rounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> bytes = new(StringComparer.Ordinal);

    /// <summary>One value for each round.</summary>
    public IReadOnlyList<double> this[string name] => rounds[name];

    public bool Has(string name) => rounds.ContainsKey(name);

    /// <summary>The bytes that it allocates; null where that wasn't measured.</summary>
    public double? BytesOf(string name) => bytes.TryGetValue(name, out var value) ? value : null;

    public void AddRound(string name, double fastest, double? allocated = null)
    {
        if (!rounds.TryGetValue(name, out var values))
            rounds.Add(name, values = []);
        values.Add(fastest);
        // What runs beside it, as a tiered compiler, only ever adds.
        if (allocated is { } now)
            bytes[name] = Math.Min(now, bytes.GetValueOrDefault(name, double.MaxValue));
    }
}
