using Billink.Sandbox.Documents;
using Billink.Sandbox.Exchange;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>Tells where the PDF of an order's invoice is.</summary>
internal sealed class FileHandler(BillinkSandboxOptions options)
    : V1Handler<FileRequest, FileResponse, FileErrorCode>(V1Operations.File, options)
{
    public override bool Writes => false;

    protected override async Task<Answer<FileResponse>> AnswerAsync(V1Call<FileRequest> call, CancellationToken cancellation)
    {
        if (await call.Orders.FindOwnAsync(call.Request.InvoiceNumber, call.WorkflowNumber, cancellation) is not { } order)
            return Refuse(FileErrorCode.UnknownNumber);

        return new FileResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new FileOutcome { Code = OutcomeCode.Success, Location = call.BaseUrl + DocumentRoutes.PathOf(order) },
        };
    }
}
