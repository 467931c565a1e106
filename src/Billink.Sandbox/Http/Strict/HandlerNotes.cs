namespace Billink.Sandbox.Http.Strict;

/// <summary>The note in the journal for an operation that the sandbox doesn't implement.</summary>
internal static class HandlerNotes
{
    public static SandboxDeviation NoHandler(BillinkOperation operation) =>
        new("", $"The sandbox has no handler for {operation.Id}. It replied with the example of the contract, and stored nothing.");
}
