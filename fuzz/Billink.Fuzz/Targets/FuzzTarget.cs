namespace Billink.Fuzz.Targets;

/// <summary>Code that takes what a stranger sends.</summary>
/// <param name="Name">The name.</param>
/// <param name="Run">Runs the code with one input. It throws if the code doesn't do what it documents.</param>
/// <param name="Seeds">Good inputs, from which a fuzzer makes others.</param>
public sealed record FuzzTarget(string Name, Action<byte[]> Run, Func<IReadOnlyList<byte[]>> Seeds)
{
    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
