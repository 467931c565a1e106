using Billink.Sandbox.Exchange;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>Leaves a note for Billink's customer service.</summary>
internal sealed class MessageHandler(BillinkSandboxOptions options)
    : V1Handler<MessageRequest, MessageResponse, MessageErrorCode>(V1Operations.Message, options)
{
    protected override async Task<Answer<MessageResponse>> AnswerAsync(V1Call<MessageRequest> call, CancellationToken cancellation)
    {
        var request = call.Request;
        if (!await call.Orders.AddMessageAsync(request.InvoiceNumber, call.WorkflowNumber, request.Message ?? "", cancellation))
            return Refuse(MessageErrorCode.UnknownNumber);

        return new MessageResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Message is added" },
        };
    }
}
