namespace Billink.AotSmoke;

/// <summary>Runs every operation of a contract with its examples.</summary>
/// <param name="smoke">Runs one operation.</param>
internal sealed class OperationChecks(Smoke smoke) : IBillinkOperationVisitor<Task>
{
    public async Task RunAsync(IReadOnlyList<BillinkOperation> operations)
    {
        foreach (var operation in operations)
            await operation.Accept(this);
    }

    public Task Visit<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation)
        where TRequest : class, IBillinkRequest<TRequest> =>
        smoke.RunAsync(operation, [.. ContractExamples.RequestsOf(operation)], [.. ContractExamples.RepliesOf(operation)]);
}
