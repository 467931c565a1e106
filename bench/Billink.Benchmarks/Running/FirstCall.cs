using System.Diagnostics;
using Billink.Benchmarks.Calls;
using Billink.Benchmarks.Generation;
using Billink.Benchmarks.V1;

namespace Billink.Benchmarks.Running;

/// <summary>What a process does first: everything it needs is loaded and compiled while it is measured.</summary>
internal static class FirstCall
{
    /// <summary>All of them, by name; those that call a server are told where it is.</summary>
    private static readonly Dictionary<string, Action<Uri>> Calls = new(StringComparer.Ordinal)
    {
        [nameof(FirstMessage.ReadByHand)] = static _ => FirstMessage.ReadByHand(),
        [nameof(FirstMessage.ReadBillink)] = static _ => FirstMessage.ReadBillink(),
        [nameof(FirstMessage.ReadXmlSerializer)] = static _ => FirstMessage.ReadXmlSerializer(),
        [nameof(FirstMessage.WriteByHand)] = static _ => FirstMessage.WriteByHand(),
        [nameof(FirstMessage.WriteBillink)] = static _ => FirstMessage.WriteBillink(),
        [nameof(FirstMessage.WriteXmlSerializer)] = static _ => FirstMessage.WriteXmlSerializer(),
        [nameof(ContractGeneration.Generate)] = static _ => ContractGeneration.Generate(),
        [nameof(FirstCreditCall.CallByHand)] = FirstCreditCall.CallByHand,
        [nameof(FirstCreditCall.CallBillink)] = FirstCreditCall.CallBillink,
        [nameof(FirstCreditCall.CallKiotaStyle)] = FirstCreditCall.CallKiotaStyle,
#if STOCK_NSWAG
        [nameof(FirstCreditCall.CallStockNSwag)] = FirstCreditCall.CallStockNSwag,
#endif
    };

    public static IEnumerable<string> All => Calls.Keys;

    /// <summary>Measures one in this process, in ns.</summary>
    public static int Measure(string name, Uri server)
    {
        var call = Calls[name];
        var clock = Stopwatch.StartNew();
        call(server);
        return ChildProcess.Tell(clock.Elapsed.TotalNanoseconds);
    }
}
