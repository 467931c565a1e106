using System.Text;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>A success of each operation that no other trigger succeeds with: the sandbox has no handler for it, and says so.</summary>
internal static class ExampleTriggers
{
    public static IEnumerable<Trigger> Of(IEnumerable<BillinkOperation> operations, IReadOnlyCollection<Trigger> written) =>
        operations
            .Where(operation => !written.Any(trigger => trigger.Operation == operation && trigger.Error is null))
            .Select(operation => new Trigger(operation, null, async sandbox => await SendAsync(sandbox, operation)) { IsExample = true });

    private static async Task<Envelopes.BillinkErrorReply?> SendAsync(TestSandbox sandbox, BillinkOperation operation)
    {
        var example = ContractExample.Of(operation.Id);
        var error = operation.Version is BillinkApiVersion.V1
            ? (await sandbox.SendAsync(operation, Signed(example.Request!))).Error
            : (await sandbox.SendJsonAsync(operation, example.Request ?? "")).Error;
        sandbox.Sandbox.Journal.Exchanges[^1].Notes.ShouldContain(
            note => note.Message.Contains("has no handler", StringComparison.Ordinal),
            $"{operation.Id} has a handler. Add a request for each of its outcomes to the triggers of this folder.");
        return error;
    }

    private static string Signed(string xml) => new StringBuilder(xml)
        .Replace("example-shop", "sandbox-user")
        .Replace("00112233445566778899aabbccddeeff00112233", "sandbox-client")
        .ToString();
}
