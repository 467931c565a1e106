using Billink.Envelopes;
using Billink.Sandbox.Tests.Harness;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>A request that gets one outcome of an operation.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Error">The name of the error that it gets; null for a success.</param>
/// <param name="SendAsync">Prepares the sandbox, and sends the request.</param>
internal sealed record Trigger(BillinkOperation Operation, string? Error, Func<TestSandbox, Task<BillinkErrorReply?>> SendAsync)
{
    private static int last;

    /// <summary>Whether the sandbox has no handler, and replies with the contract's example.</summary>
    public bool IsExample { get; init; }

    public static Trigger ByXml(BillinkOperation operation, Enum? error, Func<TestSandbox, Task<string>> message) =>
        new(operation, error?.ToString(), async sandbox => (await sandbox.SendAsync(operation, await message(sandbox))).Error);

    public static Trigger ByXml(
        BillinkOperation operation, Enum? error, string message) => ByXml(operation, error, _ => Task.FromResult(message));

    public static Trigger ByJson(BillinkOperation operation, Enum? error, Func<TestSandbox, Task<string>> message) =>
        new(operation, error?.ToString(), async sandbox => (await sandbox.SendJsonAsync(operation, await message(sandbox))).Error);

    public static Trigger ByJson(BillinkOperation operation, Enum? error, string message, string query = "") =>
        new(operation, error?.ToString(), async sandbox => (await sandbox.SendJsonAsync(operation, message, query)).Error);

    /// <summary>An order number that no other trigger has.</summary>
    public static string NewNumber() =>
        $"shop-{Interlocked.Increment(ref last).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Places an order.</summary>
    public static async Task<string> PlacedAsync(TestSandbox sandbox)
    {
        var number = NewNumber();
        await sandbox.PlaceAsync(number);
        return number;
    }

    /// <summary>Places an order and starts it.</summary>
    public static async Task<string> StartedAsync(TestSandbox sandbox)
    {
        var number = NewNumber();
        await sandbox.PlaceAndStartAsync(number);
        return number;
    }

    /// <summary>Starts an order whose workflow began days ago, so that its day is on a reconciliation invoice.</summary>
    public static async Task PaidOutAsync(TestSandbox sandbox)
    {
        await StartedAsync(sandbox);
        sandbox.Clock.Advance(TimeSpan.FromDays(4));
    }
}
