using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Sessions;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.V2;

/// <summary>How far a session is.</summary>
internal sealed class GetSessionStatusHandler()
    : V2Handler<GetSessionStatusRequest, GetSessionStatusResponse, GetSessionStatusErrorCode>(V2Operations.GetSessionStatus)
{
    public override bool Writes => false;

    protected override Refusal Unreadable() => Refuse(GetSessionStatusErrorCode.InvalidRequest);

    protected override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<Answer<GetSessionStatusResponse>> AnswerAsync(GetSessionStatusRequest request, V2Call call, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkUsername) || string.IsNullOrWhiteSpace(request.BillinkId))
            return Refuse(GetSessionStatusErrorCode.InvalidRequest);
        if (string.IsNullOrWhiteSpace(request.SessionId) && string.IsNullOrWhiteSpace(request.BillinkInvoiceNumber))
            return Refuse(GetSessionStatusErrorCode.InvalidRequest);

        var merchant = await call.Db.FindMerchantAsync(request.BillinkUsername, cancellation);
        if (merchant is null || merchant.ClientId != request.BillinkId || await FindAsync(request, call, cancellation) is not { } session)
            return Refuse(GetSessionStatusErrorCode.NotFound);
        if (session.MerchantId != merchant.Id)
            return Refuse(GetSessionStatusErrorCode.AccessDenied);
        return new GetSessionStatusResponse { Status = session.StatusAt(call.Now) };
    }

    /// <summary>Older clients ask by the public number, of which the newest session counts.</summary>
    private static Task<Session?> FindAsync(GetSessionStatusRequest request, V2Call call, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(request.SessionId)
            ? call.Db.Sessions
                .Where(session => session.PublicNumber == request.BillinkInvoiceNumber)
                .OrderByDescending(session => session.ExpiresAt)
                .FirstOrDefaultAsync(cancellation)
            : call.Db.Sessions.SingleOrDefaultAsync(session => session.Id == request.SessionId, cancellation);
}
