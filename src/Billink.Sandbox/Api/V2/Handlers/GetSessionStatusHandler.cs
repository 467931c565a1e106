using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Http.Messages;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Returns the status of a session.</summary>
internal sealed class GetSessionStatusHandler()
    : V2Handler<GetSessionStatusRequest, GetSessionStatusResponse, GetSessionStatusErrorCode>(V2Operations.GetSessionStatus)
{
    public override bool Writes => false;

    protected override ApiError UnreadableError() => Error(GetSessionStatusErrorCode.InvalidRequest);

    protected override async Task<ApiResult<GetSessionStatusResponse>> HandleAsync(
        GetSessionStatusRequest request, V2Context context, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkUsername) || string.IsNullOrWhiteSpace(request.BillinkId))
            return Error(GetSessionStatusErrorCode.InvalidRequest);
        if (string.IsNullOrWhiteSpace(request.SessionId) && string.IsNullOrWhiteSpace(request.BillinkInvoiceNumber))
            return Error(GetSessionStatusErrorCode.InvalidRequest);

        var merchant = await context.Db.FindMerchantAsync(request.BillinkUsername, cancellationToken);
        if (merchant is null || merchant.ClientId != request.BillinkId
            || await FindAsync(request, context, cancellationToken) is not { } session)
            return Error(GetSessionStatusErrorCode.NotFound);
        if (session.MerchantId != merchant.Id)
            return Error(GetSessionStatusErrorCode.AccessDenied);
        return new GetSessionStatusResponse { Status = session.StatusAt(context.Now) };
    }

    /// <summary>Older clients send Billink's number, of which the newest session counts.</summary>
    private static Task<Session?> FindAsync(GetSessionStatusRequest request, V2Context context, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(request.SessionId)
            ? context.Db.Sessions
                .Where(session => session.PublicNumber == request.BillinkInvoiceNumber)
                .OrderByDescending(session => session.ExpiresAt)
                .FirstOrDefaultAsync(cancellationToken)
            : context.Db.Sessions.SingleOrDefaultAsync(session => session.Id == request.SessionId, cancellationToken);
}
