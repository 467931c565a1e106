using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Api.V2.Rules;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Merchants;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Creates a merchant under a partner, who can order at once: with the username and the id of the reply, and the partner's workflows.</summary>
internal sealed class CreateMerchantHandler()
    : V2Handler<CreateMerchantRequest, CreateMerchantResponse, CreateMerchantErrorCode>(V2Operations.CreateMerchant)
{
    protected override ApiError Unreadable() => Refuse(CreateMerchantErrorCode.UnknownClientUsername);

    protected override ApiError Unreadable(ReadOnlyMemory<byte> body, string? place) =>
        place == "$.logoBase64" ? Refuse(CreateMerchantErrorCode.LogoNotSaved) : Unreadable();

    protected override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal)
    {
        var body = new CodeDescriptionResult { Code = refusal.Error.Code, Description = refusal.Message, Result = ReplyKind.Error };
        Write(output, body, CodeDescriptionResult.WriteJson);
    }

    protected override async Task<ApiResult<CreateMerchantResponse>> AnswerAsync(CreateMerchantRequest request, V2Context call, CancellationToken cancellationToken)
    {
        if (await call.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellationToken) is not { } partner)
            return Refuse(CreateMerchantErrorCode.UnknownClientUsername);
        if (partner.ClientId != request.BillinkId)
            return Refuse(CreateMerchantErrorCode.UnknownClientId);
        if (!partner.IsPartner)
            return Refuse(CreateMerchantErrorCode.NotAPartner, partner.Username);
        if (string.Equals(request.Username, partner.Username, StringComparison.OrdinalIgnoreCase))
            return Refuse(CreateMerchantErrorCode.OwnParent);
        if (MerchantRules.Table.FirstBroken(request) is { } broken)
            return Refuse(broken);

        // Both are unique, as documented; with which code a second one is refused is not public.
        if (await MerchantRegistry.IsTakenAsync(call.Db, request.Username, request.Email, cancellationToken))
            return Refuse(CreateMerchantErrorCode.InvalidEmail);

        var created = MerchantRegistry.Add(call.Db, partner, request);
        return new CreateMerchantResponse
        {
            ChangePasswordLink = request.ChangePasswordLink is true ? $"{call.BaseUrl}/merchants/{created.ClientId}/password" : null,
            Code = "200",
            Description = "Client is created",
            Result = ReplyKind.Outcome,
            Uid = created.ClientId,
            Username = created.Username,
        };
    }
}
