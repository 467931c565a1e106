using BenchmarkDotNet.Attributes;
using Billink.Benchmarks.Calls.Ways;

namespace Billink.Benchmarks.Calls;

/// <summary>One call in four ways, over the same kind of handler.</summary>
public abstract class CallBenchmark : IDisposable
{
    private readonly CreditCall byHand;
    private readonly CreditCall billink;
    private readonly CreditCall stockNSwag;
    private readonly CreditCall kiota;

    private protected CallBenchmark(Func<HttpMessageHandler> newHandler, Uri server)
    {
        byHand = new ByHandCall(newHandler(), server);
        billink = new BillinkCall(newHandler(), server);
        kiota = new KiotaCall(newHandler(), server);
        stockNSwag = new StockNSwagCall(newHandler(), server);
    }

    [Benchmark]
    public Task<int> CallByHand() => byHand.RunAsync();

    [Benchmark]
    public Task<int> CallBillink() => billink.RunAsync();

    [Benchmark]
    public Task<int> CallKiota() => kiota.RunAsync();

    [Benchmark]
    public Task<int> CallStockNSwag() => stockNSwag.RunAsync();

    public void Dispose()
    {
        byHand.Dispose();
        billink.Dispose();
        kiota.Dispose();
        stockNSwag.Dispose();
        GC.SuppressFinalize(this);
    }
}
