namespace Billink.Benchmarks.Running;

/// <summary>What is compared with what, and which ratio each must keep.</summary>
internal static class Comparisons
{
    private const double FirstTarget = 1.0 / 3;
    private const double XmlTarget = 1.25;
    private const double JsonTarget = 1.1;
    private const double ColdTarget = 0.1;
    private const double CachedTarget = 0.01;

    public static void Print(Measurements first, Measurements warm)
    {
        Table.Print("v1, the first message of a process", first, "ms", 1,
        [
            new("read", "ReadBillink", "XmlSerializer", "ReadXmlSerializer", FirstTarget),
            new("write", "WriteBillink", "XmlSerializer", "WriteXmlSerializer", FirstTarget),
            new("read", "ReadBillink", "by hand", "ReadByHand"),
            new("write", "WriteBillink", "by hand", "WriteByHand"),
        ]);
        Table.Print("v1, warm", warm, "µs", 1e3, Messages("V1", XmlTarget, "XmlSerializer"));
        Table.Print("v2, warm", warm, "µs", 1e3, Messages("V2", JsonTarget, "Reflection", "StockNSwag"));
        Table.Print("generation of both contracts; NSwag: of the v2 contract alone", first, "ms", 1,
        [
            new("the first in a process", "Generate", "NSwag", "NSwag", ColdTarget),
            new("the whole process", "GenerateProcess", "NSwag", "NSwagProcess", ColdTarget),
        ]);
        Table.Print("generation in a warm process", warm, "ms", 1e6,
        [
            new("cold", "ContractGeneration.Cold", "NSwag", "ContractGeneration.NSwag", ColdTarget),
            new("cached", "ContractGeneration.Cached", "cold", "ContractGeneration.Cold", CachedTarget),
        ]);
    }

    private static IEnumerable<Comparison> Messages(string version, double target, params string[] alternatives) =>
        from type in WarmCase.All.Select(static name => name.Split('.')[0]).Distinct(StringComparer.Ordinal)
        where type.StartsWith(version, StringComparison.Ordinal)
        from verb in (string[])[Category.Read, Category.Write]
        from other in alternatives.Prepend("ByHand")
        select new Comparison(
            $"{verb} {type[version.Length..]}", $"{type}.{verb}Billink", other, $"{type}.{verb}{other}", other == "ByHand" ? target : null);
}
