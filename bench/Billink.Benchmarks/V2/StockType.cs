namespace Billink.Benchmarks.V2;

/// <summary>The types that stock NSwag made of the contract while this project was built.</summary>
internal static class StockType
{
    /// <summary>A type by its name in the contract; null where NSwag was absent.</summary>
    public static Type? Of(string name) => typeof(StockType).Assembly.GetType($"Billink.Benchmarks.Stock.{name}");
}
