using Billink.Sandbox;

namespace Billink.Fuzz.Targets;

/// <summary>Sends bodies to a sandbox. The first byte selects the operation. No reply is a failure of the sandbox.</summary>
/// <param name="operations">The operations.</param>
public sealed class RouteTarget(IReadOnlyList<BillinkOperation> operations)
{
    private readonly Lazy<HttpClient> http = new(() =>
    {
        var sandbox = BillinkSandbox.StartAsync(new BillinkSandboxOptions { JournalSize = 10 }).GetAwaiter().GetResult();
        return new HttpClient { BaseAddress = sandbox.Url, Timeout = TimeSpan.FromSeconds(20) };
    });

    /// <summary>Runs the target.</summary>
    public void Run(byte[] input)
    {
        if (input.Length == 0)
            return;
        var operation = operations[input[0] % operations.Count];
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.Path)
        {
            Content = new ByteArrayContent(input, 1, input.Length - 1),
        };
        using var response = http.Value.Send(request);
        if ((int)response.StatusCode >= 500)
            throw new InvalidOperationException($"{operation} was answered with {(int)response.StatusCode}.");
    }
}
