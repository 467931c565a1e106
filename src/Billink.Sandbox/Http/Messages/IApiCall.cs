namespace Billink.Sandbox.Http.Messages;

/// <summary>A request whose operation is known.</summary>
internal interface IApiCall
{
    BillinkOperation Operation { get; }

    IRequestContract Contract { get; }

    /// <summary>Runs the operation.</summary>
    Task<ApiReply> ExecuteAsync(CancellationToken cancellationToken);

    /// <summary>Replies with an error in the operation's form. The operation doesn't run.</summary>
    ApiReply Fail(ApiError error);
}
