using System.Globalization;
using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>Shares authentication among the operations on invoices. Errors have HTTP status 200.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
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

    /// <summary>Runs the operation for an authenticated merchant.</summary>
    protected abstract Task<ApiResult<TResponse>> RunAsync(
        TRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken);

    protected sealed override async Task<ApiResult<TResponse>> HandleAsync(
        TRequest request, V2Context context, CancellationToken cancellationToken)
    {
        var (username, id) = CredentialsOf(request);
        if (await context.Db.FindMerchantAsync(username ?? "", cancellationToken) is not { } merchant)
            return ApiError.Of(Operation.Errors, UnknownClientUsername);
        if (merchant.ClientId != id)
            return ApiError.Of(Operation.Errors, Operation.Errors.Find(UnknownClientId) is null ? UnknownClientUsername : UnknownClientId);
        return await RunAsync(request, merchant, new OrderService(context.Db, merchant, context.Now), cancellationToken);
    }

    /// <summary>The handler of requests on several invoices, which v1 and v2 share.</summary>
    protected InvoiceBatch Batch(Merchant merchant, OrderService orders) => new(merchant, orders, Operation.Errors);

    protected static int NumberOf(string code) => int.Parse(code, CultureInfo.InvariantCulture);

    protected static int? WorkflowNumber(string? text) => WorkflowText.Number(text);
}
