using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Leaves a note for Billink's customer service.</summary>
internal sealed class MessageHandler() : InvoicesHandler<MessageRequest, MessageResponse, MessageErrorCode>(V2Operations.Message)
{
    protected override (string?, string?) CredentialsOf(MessageRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Refusal Unreadable() => Refuse(MessageErrorCode.UnknownNumber);

    protected override async Task<Answer<MessageResponse>> AnswerAsync(
        MessageRequest request, Merchant merchant, OrderBook orders, CancellationToken cancellation) =>
        await orders.AddMessageAsync(request.InvoiceNumber, request.WorkflowNumber, request.Message ?? "", cancellation)
            ? new MessageResponse { Code = "200", Description = "Message is added", Result = ReplyKind.Outcome }
            : Refuse(MessageErrorCode.UnknownNumber);
}
