using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>Handles the requests of one v2 operation.</summary>
internal interface IV2Handler : IRequestContract
{
    BillinkOperation Operation { get; }

    /// <summary>Whether the operation changes data.</summary>
    bool Writes { get; }

    /// <summary>Decodes the message of a request: the message, or the error for a body that isn't one.</summary>
    (object? Message, ApiError? Error) Decode(ApiRequest request);

    /// <summary>Handles a decoded message and encodes the value.</summary>
    Task<ApiResult<ApiReply>> InvokeAsync(object message, V2Context context, CancellationToken cancellationToken);

    /// <summary>Replies with an error in the form of the operation.</summary>
    ApiReply Fail(ApiError error);
}
