using Billink.Benchmarks.Results;

namespace Billink.Benchmarks.Cases;

/// <summary>The comparisons and their targets.</summary>
internal static class Comparisons
{
    private const double FirstMessageOfXmlSerializer = 1.0 / 3;
    private const double FirstMessageOfByHand = 1.25;
    private const double XmlOfByHand = 1.15;
    private const double JsonOfByHand = 0.7;
    private const double JsonOfLoop = 1.25;
    private const double CallOfByHand = 1.1;
    private const double FirstCallOfByHand = 1.15;
    private const double MoreBytesThanByHand = 200;
    private const double GenerationOfNSwag = 0.1;
    private const double EditOfGeneration = 0.01;
    private const double FirstNativeCallOfByHand = 1.1;
    private const double NativeSizeOfByHand = 1.2;
    private const double NoMore = 1;

    public static IReadOnlyList<Comparison> All { get; } =
    [
        .. FirstMessages("read", "Read"),
        .. FirstMessages("write", "Write"),
        .. Messages("v1-warm", "V1", ["CheckReply", "CreateOrder", "CreditReply"], XmlOfByHand, ["XmlSerializer"]),
        .. Messages("v2-warm", "V2", ["CreateSession", "CreditReply", "OrderInfoReply"], JsonOfByHand, ["Reflection", "StockNSwag"]),
        .. Loops("CreateSession"),
        .. Loops("CreditReply"),
        .. WarmCalls("in memory", "InMemoryCall"),
        .. WarmCalls("over loopback", "LoopbackCall"),
        .. FirstCalls(),
        .. Webhooks(),
        .. Generation(),
        new("aot", "first call", Unit.Milliseconds, new HelloCallCase("Billink"), "ByHand", new HelloCallCase("ByHand"),
            FirstNativeCallOfByHand),
        Size("size", isRegistered: false),
        Size("size with dependency injection", isRegistered: true),
    ];

    private static Comparison Size(string what, bool isRegistered) => new(
        "aot",
        what,
        Unit.Megabytes,
        new HelloSizeCase("Billink", isRegistered),
        "ByHand",
        new HelloSizeCase("ByHand", isRegistered),
        NativeSizeOfByHand);

    private static IEnumerable<Comparison> FirstMessages(string what, string verb)
    {
        var subject = First(verb + "Billink");
        var xmlSerializer = First(verb + "XmlSerializer");
        yield return new("v1-first", what, Unit.Milliseconds, subject, "XmlSerializer", xmlSerializer, FirstMessageOfXmlSerializer);
        yield return new("v1-first", what, Unit.Milliseconds, subject, "ByHand", First(verb + "ByHand"), FirstMessageOfByHand);
    }

    private static IEnumerable<Comparison> Messages(
        string groupName, string version, string[] messages, double atMostOfByHand, string[] alternatives) =>
        from message in messages
        from verb in (string[])["Read", "Write"]
        from way in alternatives.Prepend("ByHand")
        let type = $"{version}{message}.{verb}"
        select new Comparison(
            groupName, $"{verb} {message}", Unit.Microseconds, Warm(type + "Billink"), way, Warm(type + way),
            way == "ByHand" || (way == "Reflection" && version == "V2") ? atMostOfByHand : null);

    private static IEnumerable<Comparison> Loops(string message) =>
        from verb in (string[])["Read", "Write"]
        let type = $"V2{message}.{verb}"
        select new Comparison(
            "v2-loop", $"{verb} {message}", Unit.Microseconds, Warm(type + "Billink"), "Loop", Warm(type + "Loop"), JsonOfLoop);

    private static IEnumerable<Comparison> WarmCalls(string what, string type)
    {
        var subject = Warm(type + ".CallBillink");
        yield return Row("ByHand", CallOfByHand, MoreBytesThanByHand);
        yield return Row("StockNSwag", NoMore, moreBytes: 0);
        yield return Row("Kiota", NoMore, moreBytes: 0);

        Comparison Row(string way, double atMost, double moreBytes) =>
            new("v2-call", what, Unit.Microseconds, subject, way, Warm($"{type}.Call{way}"), atMost, moreBytes);
    }

    private static IEnumerable<Comparison> FirstCalls()
    {
        var subject = First("CallBillink");
        yield return new("first-call", "credit", Unit.Milliseconds, subject, "ByHand", First("CallByHand"), FirstCallOfByHand);
        yield return new("first-call", "credit", Unit.Milliseconds, subject, "StockNSwag", First("CallStockNSwag"), NoMore);
        yield return new("first-call", "credit", Unit.Milliseconds, subject, "Kiota", First("CallKiota"), NoMore);
    }

    private static IEnumerable<Comparison> Webhooks()
    {
        var (verify, parse) = (Warm("WebhookDelivery.VerifyBillink"), Warm("WebhookDelivery.VerifyAndParse"));
        yield return Row("verify", verify, "ByHand", Warm("WebhookDelivery.VerifyByHand"));
        yield return Row("verify a wrong signature", Warm("WebhookDelivery.VerifyWrong"), "a right one", verify);
        yield return Row("verify and parse", parse, "verify", verify);
        yield return Row("verify, parse, inbox, handler", Warm("WebhookDelivery.Receive"), "verify and parse", parse);

        static Comparison Row(string what, Case subject, string referenceName, Case reference) =>
            new("webhook", what, Unit.Microseconds, subject, referenceName, reference);
    }

    private static IEnumerable<Comparison> Generation()
    {
        var (cold, cached) = (Warm("ContractGeneration.Cold"), Warm("ContractGeneration.Cached"));
        // As in builds: the compiler is a server that keeps running, NSwag is a new process each time.
        yield return Row("from nothing, in a build", cold, "NSwag", new NSwagCase(CountsStart: true), GenerationOfNSwag);
        yield return Row("after an edit of C#", cached, "from nothing", cold, EditOfGeneration);
        // Both in the same state.
        yield return Row("the first in a process", First("Generate"), "NSwag", new NSwagCase(CountsStart: false));
        yield return Row("in a warm process", cold, "NSwag", Warm("ContractGeneration.NSwag"));

        static Comparison Row(string what, Case subject, string referenceName, Case reference, double? atMost = null) =>
            new("generation", what, Unit.Milliseconds, subject, referenceName, reference, atMost);
    }

    private static WarmCase Warm(string name) => new(name);

    private static FirstCase First(string name) => new(name);
}
