namespace Billink.Benchmarks.Running;

/// <summary>The fastest run of each thing in each round, in ns. Other programs only ever slow a run down, so the fastest one says most about the code.</summary>
internal sealed class Measurements
{
    private readonly Dictionary<string, List<double>> rounds = new(StringComparer.Ordinal);

    /// <summary>One value for each round.</summary>
    public IReadOnlyList<double> this[string name] => rounds[name];

    public bool Has(string name) => rounds.ContainsKey(name);

    public void AddRound(string name, double fastest)
    {
        if (!rounds.TryGetValue(name, out var values))
            rounds.Add(name, values = []);
        values.Add(fastest);
    }
}
