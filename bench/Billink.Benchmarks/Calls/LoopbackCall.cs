using Billink.Sending;

namespace Billink.Benchmarks.Calls;

/// <summary>The call over a real connection to a server that replies at once.</summary>
public class LoopbackCall() : CallBenchmark(HttpBillinkSender.NewHandler, LoopbackServer.Start());
