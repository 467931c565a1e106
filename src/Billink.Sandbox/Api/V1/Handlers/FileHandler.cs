using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Documents;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Returns the address of the PDF of an order's invoice.</summary>
internal sealed class FileHandler()
    : V1Handler<FileRequest, FileResponse, FileErrorCode>(V1Operations.File)
{
    public override bool Writes => false;

    protected override async Task<ApiResult<FileResponse>> HandleAsync(V1Context<FileRequest> context, CancellationToken cancellationToken)
    {
        if (await context.Orders.FindOwnAsync(context.Request.InvoiceNumber, context.WorkflowNumber, cancellationToken) is not { } order)
            return Error(FileErrorCode.UnknownNumber);

        return new FileResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new FileOutcome { Code = OutcomeCode.Success, Location = context.BaseUrl + OrderInvoicePdf.PathOf(order) },
        };
    }
}
