using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Leaves a note for Billink's customer service.</summary>
internal sealed class MessageHandler(BillinkSandboxOptions options)
    : V1Handler<MessageRequest, MessageResponse, MessageErrorCode>(V1Operations.Message, options)
{
    protected override async Task<ApiResult<MessageResponse>> AnswerAsync(V1Context<MessageRequest> call, CancellationToken cancellationToken)
    {
        var request = call.Request;
        if (!await call.Orders.AddMessageAsync(request.InvoiceNumber, call.WorkflowNumber, request.Message ?? "", cancellationToken))
            return Refuse(MessageErrorCode.UnknownNumber);

        return new MessageResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Message is added" },
        };
    }
}
