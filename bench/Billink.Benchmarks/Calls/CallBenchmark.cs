using BenchmarkDotNet.Attributes;
using Billink.Benchmarks.Calls.Ways;

namespace Billink.Benchmarks.Calls;

/// <summary>One call in four ways, over the same kind of handler.</summary>
public abstract class CallBenchmark : IDisposable
{
    private readonly CreditCall byHand;
    private readonly CreditCall billink;
    private readonly CreditCall kiotaStyle;

    private protected CallBenchmark(Func<HttpMessageHandler> newHandler, Uri server)
    {
        byHand = new ByHandCall(newHandler(), server);
        billink = new BillinkCall(newHandler(), server);
        kiotaStyle = new KiotaCall(newHandler(), server);
#if STOCK_NSWAG
        stockNSwag = new StockNSwagCall(newHandler(), server);
#endif
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Category.Call)]
    public Task<int> CallByHand() => byHand.RunAsync();

    [Benchmark, BenchmarkCategory(Category.Call)]
    public Task<int> CallBillink() => billink.RunAsync();

    [Benchmark, BenchmarkCategory(Category.Call)]
    public Task<int> CallKiotaStyle() => kiotaStyle.RunAsync();

#if STOCK_NSWAG
    private readonly CreditCall stockNSwag;

    [Benchmark, BenchmarkCategory(Category.Call)]
    public Task<int> CallStockNSwag() => stockNSwag.RunAsync();
#endif

    public void Dispose()
    {
        byHand.Dispose();
        billink.Dispose();
        kiotaStyle.Dispose();
#if STOCK_NSWAG
        stockNSwag.Dispose();
#endif
        GC.SuppressFinalize(this);
    }
}
