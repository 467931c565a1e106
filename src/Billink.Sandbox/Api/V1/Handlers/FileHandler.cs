using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Pages.Documents;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Tells where the PDF of an order's invoice is.</summary>
internal sealed class FileHandler(BillinkSandboxOptions options)
    : V1Handler<FileRequest, FileResponse, FileErrorCode>(V1Operations.File, options)
{
    public override bool Writes => false;

    protected override async Task<ApiResult<FileResponse>> AnswerAsync(V1Context<FileRequest> call, CancellationToken cancellationToken)
    {
        if (await call.Orders.FindOwnAsync(call.Request.InvoiceNumber, call.WorkflowNumber, cancellationToken) is not { } order)
            return Refuse(FileErrorCode.UnknownNumber);

        return new FileResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new FileOutcome { Code = OutcomeCode.Success, Location = call.BaseUrl + DocumentRoutes.PathOf(order) },
        };
    }
}
