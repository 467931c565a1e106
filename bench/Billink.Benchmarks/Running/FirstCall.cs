using System.Diagnostics;
using Billink.Benchmarks.Generation;
using Billink.Benchmarks.V1;

namespace Billink.Benchmarks.Running;

/// <summary>What a process does first: everything it needs is loaded and compiled while it is measured.</summary>
internal static class FirstCall
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        nameof(FirstMessage.ReadByHand), nameof(FirstMessage.ReadBillink), nameof(FirstMessage.ReadXmlSerializer),
        nameof(FirstMessage.WriteByHand), nameof(FirstMessage.WriteBillink), nameof(FirstMessage.WriteXmlSerializer),
        nameof(ContractGeneration.Generate),
    ];

    /// <summary>Measures one in this process, in ns.</summary>
    public static int Measure(string name)
    {
        var call = Find(name);
        var clock = Stopwatch.StartNew();
        call();
        return ChildProcess.Tell(clock.Elapsed.TotalNanoseconds);
    }

    private static Action Find(string name) => name switch
    {
        nameof(FirstMessage.ReadByHand) => FirstMessage.ReadByHand,
        nameof(FirstMessage.ReadBillink) => FirstMessage.ReadBillink,
        nameof(FirstMessage.ReadXmlSerializer) => FirstMessage.ReadXmlSerializer,
        nameof(FirstMessage.WriteByHand) => FirstMessage.WriteByHand,
        nameof(FirstMessage.WriteBillink) => FirstMessage.WriteBillink,
        nameof(FirstMessage.WriteXmlSerializer) => FirstMessage.WriteXmlSerializer,
        nameof(ContractGeneration.Generate) => static () => ContractGeneration.Generate(),
        _ => throw new ArgumentException($"Nothing is called {name}.", nameof(name)),
    };
}
