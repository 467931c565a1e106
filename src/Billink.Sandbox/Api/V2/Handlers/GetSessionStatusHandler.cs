using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Http.Messages;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>How far a session is.</summary>
internal sealed class GetSessionStatusHandler()
    : V2Handler<GetSessionStatusRequest, GetSessionStatusResponse, GetSessionStatusErrorCode>(V2Operations.GetSessionStatus)
{
    public override bool Writes => false;

    protected override ApiError Unreadable() => Refuse(GetSessionStatusErrorCode.InvalidRequest);

    protected override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<ApiResult<GetSessionStatusResponse>> AnswerAsync(GetSessionStatusRequest request, V2Context call, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkUsername) || string.IsNullOrWhiteSpace(request.BillinkId))
            return Refuse(GetSessionStatusErrorCode.InvalidRequest);
        if (string.IsNullOrWhiteSpace(request.SessionId) && string.IsNullOrWhiteSpace(request.BillinkInvoiceNumber))
            return Refuse(GetSessionStatusErrorCode.InvalidRequest);

        var merchant = await call.Db.FindMerchantAsync(request.BillinkUsername, cancellationToken);
        if (merchant is null || merchant.ClientId != request.BillinkId || await FindAsync(request, call, cancellationToken) is not { } session)
            return Refuse(GetSessionStatusErrorCode.NotFound);
        if (session.MerchantId != merchant.Id)
            return Refuse(GetSessionStatusErrorCode.AccessDenied);
        return new GetSessionStatusResponse { Status = session.StatusAt(call.Now) };
    }

    /// <summary>Older clients ask by the public number, of which the newest session counts.</summary>
    private static Task<Session?> FindAsync(GetSessionStatusRequest request, V2Context call, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(request.SessionId)
            ? call.Db.Sessions
                .Where(session => session.PublicNumber == request.BillinkInvoiceNumber)
                .OrderByDescending(session => session.ExpiresAt)
                .FirstOrDefaultAsync(cancellationToken)
            : call.Db.Sessions.SingleOrDefaultAsync(session => session.Id == request.SessionId, cancellationToken);
}
