using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Leaves a message for Billink's customer service.</summary>
internal sealed class MessageHandler()
    : V1Handler<MessageRequest, MessageResponse, MessageErrorCode>(V1Operations.Message)
{
    protected override async Task<ApiResult<MessageResponse>> HandleAsync(
        V1Context<MessageRequest> context, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (!await context.Orders.AddMessageAsync(request.InvoiceNumber, context.WorkflowNumber, request.Message ?? "", cancellationToken))
            return Error(MessageErrorCode.UnknownNumber);

        return new MessageResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Message is added" },
        };
    }
}
