using Billink.Sandbox.Strict;

namespace Billink.Sandbox.Exchange;

/// <summary>A request of which it is known what it asks for.</summary>
internal interface IApiCall
{
    BillinkOperation Operation { get; }

    IContract Contract { get; }

    /// <summary>Does what it asks for.</summary>
    Task<ApiReply> AnswerAsync(CancellationToken cancellation);

    /// <summary>Refuses it, in the form of the operation, without looking at it.</summary>
    ApiReply Fail(Refusal refusal);
}
