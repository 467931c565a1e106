using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Tells by which rules a shop may vouch for its regular customers.</summary>
internal sealed class GetMerchantSettingsHandler()
    : MerchantHandler<GetMerchantSettingsRequest, GetMerchantSettingsResponse, GetMerchantSettingsErrorCode>(V2Operations.GetMerchantSettings)
{
    public override bool Writes => false;

    protected override (string?, string?) CredentialsOf(GetMerchantSettingsRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Task<Answer<GetMerchantSettingsResponse>> AnswerAsync(
        GetMerchantSettingsRequest request, Merchant merchant, V2Call call, CancellationToken cancellation) =>
        Task.FromResult<Answer<GetMerchantSettingsResponse>>(new GetMerchantSettingsResponse
        {
            Status = ReplyStatus.Success,
            MinimumPaidOrders = merchant.MinimumPaidOrders,
            Period = merchant.RegularCustomerDays,
            TotalAmountHigherThan = merchant.TotalAmountHigherThan,
            Whitelist = merchant.IsWhitelisted,
        });
}
