using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Creates a merchant under a partner, who can order at once: with the username and the id of the reply, and the partner's workflows.</summary>
internal sealed class CreateMerchantHandler()
    : V2Handler<CreateMerchantRequest, CreateMerchantResponse, CreateMerchantErrorCode>(V2Operations.CreateMerchant)
{
    protected override Refusal Unreadable() => Refuse(CreateMerchantErrorCode.UnknownClientUsername);

    protected override Refusal Unreadable(ReadOnlyMemory<byte> body, string? place) =>
        place == "$.logoBase64" ? Refuse(CreateMerchantErrorCode.LogoNotSaved) : Unreadable();

    protected override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal)
    {
        var body = new CodeDescriptionResult { Code = refusal.Error.Code, Description = refusal.Message, Result = ReplyKind.Error };
        Write(output, body, BillinkJsonContext.Default.CodeDescriptionResult);
    }

    protected override async Task<Answer<CreateMerchantResponse>> AnswerAsync(CreateMerchantRequest request, V2Call call, CancellationToken cancellation)
    {
        if (await call.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellation) is not { } partner)
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
        if (await MerchantRegister.IsTakenAsync(call.Db, request.Username, request.Email, cancellation))
            return Refuse(CreateMerchantErrorCode.InvalidEmail);

        var created = MerchantRegister.Add(call.Db, partner, request);
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
