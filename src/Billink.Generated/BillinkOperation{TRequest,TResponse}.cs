using Billink.Codecs;
using Billink.Queries;

namespace Billink;

/// <summary>An operation as the contract describes it.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The success reply.</typeparam>
public sealed class BillinkOperation<TRequest, TResponse> : BillinkOperation
    where TRequest : class, IBillinkRequest<TRequest>
{
    /// <summary>Writes and reads the request.</summary>
    public required BillinkCodec<TRequest> RequestCodec { get; init; }

    /// <summary>Writes and reads the success reply.</summary>
    public required BillinkCodec<TResponse> ResponseCodec { get; init; }

    /// <summary>
    /// The query string of a request, with its <c>?</c>, or an empty text; null when the operation has no query parameters.
    /// </summary>
    public Func<TRequest, string>? Query { get; init; }

    /// <summary>
    /// Fills the placeholders of a path, as in <c>/v2/order/{number}</c>, with the values of a request; null when the path has none.
    /// </summary>
    public Func<TRequest, string, string>? Route { get; init; }

    /// <summary>The headers of a request; null when the operation has no parameters in headers.</summary>
    public Func<TRequest, IReadOnlyList<KeyValuePair<string, string>>>? Headers { get; init; }

    /// <summary>
    /// Returns a request with the parameters that a server received; null when the operation has none.
    /// </summary>
    internal Func<TRequest, ReceivedParameters, TRequest>? Receive { get; init; }

    internal override TResult Accept<TResult>(IBillinkOperationVisitor<TResult> visitor) => visitor.Visit(this);
}
