namespace Billink.Benchmarks.Calls.Ways;

/// <summary>A credit on two invoices, from the typed request to the typed reply.</summary>
internal abstract class CreditCall : IDisposable
{
    protected const string Username = "example-shop";
    protected const string Id = "00112233445566778899aabbccddeeff00112233";

    /// <summary>Makes the call once.</summary>
    /// <returns>The number of outcomes.</returns>
    public abstract Task<int> RunAsync();

    public abstract void Dispose();
}
