using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Leaves a message for Billink's customer service.</summary>
internal sealed class MessageHandler() : InvoicesHandler<MessageRequest, MessageResponse, MessageErrorCode>(V2Operations.Message)
{
    protected override (string?, string?) CredentialsOf(MessageRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError UnreadableError() => Error(MessageErrorCode.UnknownNumber);

    protected override async Task<ApiResult<MessageResponse>> RunAsync(
        MessageRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken) =>
        await orders.AddMessageAsync(request.InvoiceNumber, request.WorkflowNumber, request.Message ?? "", cancellationToken)
            ? new MessageResponse { Code = "200", Description = "Message is added", Result = ReplyKind.Outcome }
            : Error(MessageErrorCode.UnknownNumber);
}
