namespace Billink.Sandbox.Http.Messages;

/// <summary>A request of which it is known what it asks for.</summary>
internal interface ApiCall
{
    BillinkOperation Operation { get; }

    IRequestContract Contract { get; }

    /// <summary>Does what it asks for.</summary>
    Task<ApiReply> AnswerAsync(CancellationToken cancellationToken);

    /// <summary>Refuses it, in the form of the operation, without looking at it.</summary>
    ApiReply Fail(ApiError refusal);
}
