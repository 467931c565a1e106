using System.Diagnostics;
using Billink.Benchmarks.Calls;
using Billink.Benchmarks.Generation;
using Billink.Benchmarks.Running;
using Billink.Benchmarks.V1;

namespace Billink.Benchmarks.Measured;

/// <summary>Measures the first operation of this process, including the loading and compiling of everything that it needs.</summary>
internal static class FirstOperation
{
    private static readonly Dictionary<string, Action<Uri>> Operations = new(StringComparer.Ordinal)
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
        [nameof(FirstCreditCall.CallKiota)] = FirstCreditCall.CallKiota,
        [nameof(FirstCreditCall.CallStockNSwag)] = FirstCreditCall.CallStockNSwag,
    };

    public static IEnumerable<string> Names => Operations.Keys;

    /// <summary>Measures one operation and writes its result.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="server">The server that it may call.</param>
    public static void Measure(string name, Uri server)
    {
        var operation = Operations[name];
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var elapsed = TimeSpan.Zero;
        InstructionCounter.Count(() =>
        {
            var clock = Stopwatch.StartNew();
            operation(server);
            elapsed = clock.Elapsed;
        });
        MeasurementOutput.Write(elapsed.TotalNanoseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, counted: 1);
    }
}
