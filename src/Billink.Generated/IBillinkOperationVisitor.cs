namespace Billink;

/// <summary>Gets an operation with the types of its messages, which a list of operations doesn't have. Needs no reflection.</summary>
/// <typeparam name="TResult">The result of the visit.</typeparam>
internal interface IBillinkOperationVisitor<out TResult>
{
    /// <summary>Visits an operation.</summary>
    TResult Visit<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation)
        where TRequest : class, IBillinkRequest<TRequest>;
}
