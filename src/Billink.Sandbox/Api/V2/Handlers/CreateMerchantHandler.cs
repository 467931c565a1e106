using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Api.V2.Rules;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Merchants;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>
/// Creates a merchant of a partner. The merchant can order at once, with the username and the id of the reply and the partner's workflows.
/// </summary>
internal sealed class CreateMerchantHandler()
    : V2Handler<CreateMerchantRequest, CreateMerchantResponse, CreateMerchantErrorCode>(V2Operations.CreateMerchant)
{
    protected override ApiError UnreadableError() => Error(CreateMerchantErrorCode.UnknownClientUsername);

    protected override ApiError UnreadableError(ReadOnlyMemory<byte> body, string? place) =>
        place == "$.logoBase64" ? Error(CreateMerchantErrorCode.LogoNotSaved) : UnreadableError();

    protected override async Task<ApiResult<CreateMerchantResponse>> HandleAsync(
        CreateMerchantRequest request, V2Context context, CancellationToken cancellationToken)
    {
        if (await context.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellationToken) is not { } partner)
            return Error(CreateMerchantErrorCode.UnknownClientUsername);
        if (partner.ClientId != request.BillinkId)
            return Error(CreateMerchantErrorCode.UnknownClientId);
        if (!partner.IsPartner)
            return Error(CreateMerchantErrorCode.NotAPartner, partner.Username);
        if (string.Equals(request.Username, partner.Username, StringComparison.OrdinalIgnoreCase))
            return Error(CreateMerchantErrorCode.OwnParent);
        if (MerchantRules.Table.FirstBroken(request) is { } broken)
            return Error(broken);

        // Both are unique, as documented. The error code for a duplicate isn't public.
        if (await MerchantRegistry.IsTakenAsync(context.Db, request.Username, request.Email, cancellationToken))
            return Error(CreateMerchantErrorCode.InvalidEmail);

        var created = MerchantRegistry.Add(context.Db, partner, request);
        return new CreateMerchantResponse
        {
            ChangePasswordLink = request.ChangePasswordLink is true ? $"{context.BaseUrl}/merchants/{created.ClientId}/password" : null,
            Code = "200",
            Description = "Client is created",
            Result = ReplyKind.Outcome,
            Uid = created.ClientId,
            Username = created.Username,
        };
    }
}
