using Billink.Sandbox.Merchants;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Tells by which rules a shop may vouch for its regular customers.</summary>
internal sealed class GetMerchantSettingsHandler()
    : MerchantHandler<GetMerchantSettingsRequest, GetMerchantSettingsResponse, GetMerchantSettingsErrorCode>(V2Operations.GetMerchantSettings)
{
    protected override (string?, string?) CredentialsOf(GetMerchantSettingsRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override GetMerchantSettingsResponse Answer(Merchant merchant) => new()
    {
        Status = ReplyStatus.Success,
        MinimumPaidOrders = merchant.MinimumPaidOrders,
        Period = merchant.RegularCustomerDays,
        TotalAmountHigherThan = merchant.TotalAmountHigherThan,
        Whitelist = merchant.IsWhitelisted,
    };
}
