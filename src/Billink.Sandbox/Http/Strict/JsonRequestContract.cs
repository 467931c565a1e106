using System.Diagnostics.CodeAnalysis;
using Billink.Codecs;
using Billink.Queries;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Strict;

/// <summary>The contract of a v2 request: reads its body and its parameters into the message, and finds deviations in both.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <param name="codec">The codec of the body.</param>
/// <param name="receive">Reads the parameters. Null if the operation has none.</param>
internal sealed class JsonRequestContract<TRequest>(
    BillinkCodec<TRequest> codec, Func<TRequest, ReceivedParameters, TRequest>? receive) : IRequestContract
    where TRequest : class, IBillinkRequest<TRequest>
{
    /// <summary>Reads a message leniently: required members and parameters can be missing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="message">The message.</param>
    /// <param name="place">The path of a value of the wrong type, as in <c>$.year</c>. Null if the body isn't JSON.</param>
    /// <returns>False if the body can't be read.</returns>
    public bool TryRead(ApiRequest request, [NotNullWhen(true)] out TRequest? message, out string? place)
    {
        if (!LenientJson.TryRead(codec, request.Body, request.ContentType, out message, out place))
            return false;
        message = receive is null ? message : receive(message, request.ReadParameters());
        return true;
    }

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request)
    {
        var parameters = request.ReadParameters();
        var found = JsonContract.FindDeviations(codec, request.Body, request.ContentType, parameters, receive);
        // Reading the parameters shows which ones the operation has.
        var areKnown = TryRead(request, out var message, out _) || receive is null;
        return
        [
            .. HttpContract.FindDeviations(request, codec.MediaType, areKnown ? parameters.QueryNames : request.Query.Keys),
            .. found,
            .. OrderDeviations.Of(message),
        ];
    }

    public IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request) =>
        OrderDeviations.NotesOn(TryRead(request, out var message, out _) ? message : null);
}
