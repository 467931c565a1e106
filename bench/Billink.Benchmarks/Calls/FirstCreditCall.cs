using Billink.Benchmarks.Calls.Ways;
using Billink.Sending;

namespace Billink.Benchmarks.Calls;

/// <summary>The first call of a process, including the client's creation, to a server in another process.</summary>
internal static class FirstCreditCall
{
    public static void CallByHand(Uri server) => Run(new ByHandCall(HttpBillinkSender.NewHandler(), server));

    public static void CallBillink(Uri server) => Run(new BillinkCall(HttpBillinkSender.NewHandler(), server));

    public static void CallKiota(Uri server) => Run(new KiotaCall(HttpBillinkSender.NewHandler(), server));

    public static void CallStockNSwag(Uri server) => Run(new StockNSwagCall(HttpBillinkSender.NewHandler(), server));

    private static void Run(CreditCall call)
    {
        using (call)
            call.RunAsync().GetAwaiter().GetResult();
    }
}
