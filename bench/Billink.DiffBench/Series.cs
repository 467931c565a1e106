namespace Billink.DiffBench;

/// <summary>The measurements of one tool and one kind of document.</summary>
internal sealed record Series(string Name, IReadOnlyList<Measurement> Points)
{
    public IEnumerable<Measurement> Finished => Points.Where(static point => point.Failure is null);
}
