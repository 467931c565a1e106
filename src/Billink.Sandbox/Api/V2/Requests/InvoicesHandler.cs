using System.Buffers;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Requests;

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

    protected abstract Task<ApiResult<TResponse>> AnswerAsync(TRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken);

    protected sealed override async Task<ApiResult<TResponse>> AnswerAsync(TRequest request, V2Context call, CancellationToken cancellationToken)
    {
        var (username, id) = CredentialsOf(request);
        if (await call.Db.FindMerchantAsync(username ?? "", cancellationToken) is not { } merchant)
            return ApiError.Of(Operation.Errors, UnknownClientUsername);
        if (merchant.ClientId != id)
            return ApiError.Of(Operation.Errors, Operation.Errors.Find(UnknownClientId) is null ? UnknownClientUsername : UnknownClientId);
        return await AnswerAsync(request, merchant, new OrderService(call.Db, merchant, call.Now), cancellationToken);
    }

    protected sealed override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal)
    {
        var body = new ResultError
        {
            Result = ReplyKind.Error,
            Error = new ErrorDetail { Code = refusal.Error.Code, Description = refusal.Message },
        };
        Write(output, body, ResultError.WriteJson);
    }

    protected static int? WorkflowNumber(string? text) => WorkflowText.Number(text);

    /// <summary>Whether a workflow is named that the merchant hasn't.</summary>
    protected static bool IsUnknownWorkflow(Merchant merchant, string? text) =>
        WorkflowNumber(text) is { } number && merchant.FindWorkflow(number) is null;
}
