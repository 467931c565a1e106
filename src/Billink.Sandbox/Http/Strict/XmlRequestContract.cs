using Billink.Codecs;
using Billink.Sandbox.Http.Messages;
using Billink.Xml;

namespace Billink.Sandbox.Http.Strict;

/// <summary>The contract of a v1 request. An XSD doesn't restrict media types, and Billink accepts any.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <param name="codec">The codec of the message.</param>
internal sealed class XmlRequestContract<TRequest>(BillinkCodec<TRequest> codec) : IRequestContract
    where TRequest : class, IBillinkRequest<TRequest>
{
    private readonly XmlCodec<TRequest> requests = (XmlCodec<TRequest>)codec;

    /// <summary>Reads a message.</summary>
    /// <param name="body">The body.</param>
    /// <param name="faults">Receives what the contract doesn't allow. The message lacks these values.</param>
    /// <exception cref="BillinkFormatException">The body isn't XML with the root <c>API</c>.</exception>
    public TRequest Read(ReadOnlyMemory<byte> body, ICollection<XmlFault> faults) => requests.Read(body, faults);

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request)
    {
        var (message, malformed) = Read(request.Body);
        return
        [
            .. HttpContract.FindDeviations(request, mediaType: "", []),
            .. XmlContract.FindDeviations(typeof(TRequest).Name, request.Body, malformed),
            .. OrderDeviations.Of(message),
        ];
    }

    public IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request) => OrderDeviations.NotesOn(Read(request.Body).Message);

    /// <summary>Reads a body, and finds malformed values, such as the amount <c>12,50</c>. An amount is a plain text to the XSD.</summary>
    private (TRequest? Message, IEnumerable<XmlFault> Malformed) Read(ReadOnlyMemory<byte> body)
    {
        var faults = new List<XmlFault>();
        TRequest? message = null;
        try
        {
            message = Read(body, faults);
        }
        catch (BillinkFormatException)
        {
            // the XSD's check reports it
        }

        return (message, faults.Where(fault => fault.Kind is XmlFaultKind.Malformed));
    }
}
