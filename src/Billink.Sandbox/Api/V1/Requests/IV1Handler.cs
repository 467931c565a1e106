using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>Handles the requests of one v1 operation.</summary>
internal interface IV1Handler : IRequestContract
{
    BillinkOperation Operation { get; }

    /// <summary>Whether the operation changes data.</summary>
    bool Writes { get; }

    /// <summary>Whether an <c>ACTION</c> means this operation. Case doesn't matter.</summary>
    bool Accepts(string action);

    /// <summary>Decodes a request, handles it and encodes the result.</summary>
    Task<ApiReply> InvokeAsync(V1Request request, CancellationToken cancellationToken);
}
