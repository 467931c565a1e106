namespace Billink.Sandbox.Http.Messages;

/// <summary>A request whose operation is known.</summary>
internal interface IApiCall
{
    BillinkOperation Operation { get; }

    IRequestContract Contract { get; }

    /// <summary>Runs the operation.</summary>
    /// <param name="form">The form of an error.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<ApiReply> ExecuteAsync(SandboxErrorForm form, CancellationToken cancellationToken);

    /// <summary>Replies with an error. The operation doesn't run.</summary>
    ApiReply Fail(ApiError error, SandboxErrorForm form);
}
