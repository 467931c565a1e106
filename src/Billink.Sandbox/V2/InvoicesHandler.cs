using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>What the operations on invoices share: who may ask, and how errors look. Errors come with HTTP status 200.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class InvoicesHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : V2Handler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    private const string UnknownClientUsername = "101";
    private const string UnknownClientId = "102";

    protected abstract (string? Username, string? Id) CredentialsOf(TRequest request);

    protected abstract Task<Answer<TResponse>> AnswerAsync(TRequest request, Merchant merchant, OrderBook orders, CancellationToken cancellation);

    protected sealed override async Task<Answer<TResponse>> AnswerAsync(TRequest request, V2Call call, CancellationToken cancellation)
    {
        var (username, id) = CredentialsOf(request);
        if (await call.Db.FindMerchantAsync(username ?? "", cancellation) is not { } merchant)
            return Refusal.Of(Operation.Errors, UnknownClientUsername);
        if (merchant.ClientId != id)
            return Refusal.Of(Operation.Errors, Operation.Errors.Find(UnknownClientId) is null ? UnknownClientUsername : UnknownClientId);
        return await AnswerAsync(request, merchant, new OrderBook(call.Db, merchant, call.Now), cancellation);
    }

    protected sealed override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal)
    {
        var body = new ResultError
        {
            Result = ReplyKind.Error,
            Error = new ErrorDetail { Code = refusal.Error.Code, Description = refusal.Message },
        };
        Write(output, body, BillinkJsonContext.Default.ResultError);
    }

    protected static int? WorkflowNumber(string? text) => WorkflowText.Number(text);

    /// <summary>Whether a workflow is named that the merchant hasn't.</summary>
    protected static bool IsUnknownWorkflow(Merchant merchant, string? text) =>
        WorkflowNumber(text) is { } number && merchant.FindWorkflow(number) is null;
}
