namespace Billink.Benchmarks.Running;

/// <summary>What is compared with what, and which ratio each must keep.</summary>
internal static class Comparisons
{
    private const double FirstTarget = 1.0 / 3;
    private const double XmlTarget = 1.25;
    private const double JsonTarget = 1.1;
    private const double CallTarget = 1.1;
    private const double CallBytes = 2048;
    private const double FirstCallTarget = 1.3;
    private const double Less = 1;
    private const double ColdTarget = 0.1;
    private const double CachedTarget = 0.01;

    public static void Print(Measurements measured)
    {
        Table.Print("v1, the first message of a process", measured, "ms", 1e6,
        [
            new("read", "ReadBillink", "XmlSerializer", "ReadXmlSerializer", FirstTarget),
            new("write", "WriteBillink", "XmlSerializer", "WriteXmlSerializer", FirstTarget),
            new("read", "ReadBillink", "by hand", "ReadByHand"),
            new("write", "WriteBillink", "by hand", "WriteByHand"),
        ]);
        Table.Print("v1, warm", measured, "µs", 1e3, Messages("V1", XmlTarget, "XmlSerializer"));
        Table.Print("v2, warm", measured, "µs", 1e3, Messages("V2", JsonTarget, "Reflection", "StockNSwag"));
        Table.Print("a v2 call", measured, "µs", 1e3, [.. Calls("in memory", "InMemoryCall."), .. Calls("over loopback", "LoopbackCall.")]);
        Table.Print("the first call of a process, over loopback", measured, "ms", 1e6, Calls("credit", ""));
        Table.Print("a webhook, on one core", measured, "µs", 1e3,
        [
            new("verify", "WebhookDelivery.VerifyBillink", "by hand", "WebhookDelivery.VerifyByHand"),
            new("verify a wrong signature", "WebhookDelivery.VerifyWrong", "a right one", "WebhookDelivery.VerifyBillink"),
            new("verify and parse", "WebhookDelivery.VerifyAndParse", "verify", "WebhookDelivery.VerifyBillink"),
            new("verify, parse, inbox, handler", "WebhookDelivery.Receive", "verify and parse", "WebhookDelivery.VerifyAndParse"),
        ]);
        Table.Print("generation of both contracts; NSwag: of the v2 contract alone", measured, "ms", 1e6,
        [
            // As builds run them: the compiler is a server that lives on, NSwag is a new process each time.
            new("from nothing, in a build", "ContractGeneration.Cold", "NSwag", "NSwagProcess", ColdTarget),
            new("after an edit of C#", "ContractGeneration.Cached", "from nothing", "ContractGeneration.Cold", CachedTarget),
            // Both in the same state.
            new("the first in a process", "Generate", "NSwag", "NSwag"),
            new("in a warm process", "ContractGeneration.Cold", "NSwag", "ContractGeneration.NSwag"),
        ]);
    }

    private static IEnumerable<Comparison> Calls(string what, string type)
    {
        yield return new(what, type + "CallBillink", "ByHand", type + "CallByHand", type.Length == 0 ? FirstCallTarget : CallTarget, type.Length == 0 ? null : CallBytes);
        yield return new(what, type + "CallBillink", "StockNSwag", type + "CallStockNSwag", Less, type.Length == 0 ? null : 0);
        yield return new(what, type + "CallBillink", "Kiota's style", type + "CallKiotaStyle", Less, type.Length == 0 ? null : 0);
    }

    private static IEnumerable<Comparison> Messages(string version, double target, params string[] alternatives) =>
        from type in WarmCase.All.Select(static name => name.Split('.')[0]).Distinct(StringComparer.Ordinal)
        where type.StartsWith(version, StringComparison.Ordinal)
        from verb in (string[])[Category.Read, Category.Write]
        from other in alternatives.Prepend("ByHand")
        select new Comparison(
            $"{verb} {type[version.Length..]}", $"{type}.{verb}Billink", other, $"{type}.{verb}{other}", other == "ByHand" ? target : null);
}
