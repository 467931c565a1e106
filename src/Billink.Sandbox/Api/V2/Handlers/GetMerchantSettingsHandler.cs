using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Returns the rules by which a shop vouches for regular customers.</summary>
internal sealed class GetMerchantSettingsHandler()
    : MerchantHandler<GetMerchantSettingsRequest, GetMerchantSettingsResponse, GetMerchantSettingsErrorCode>(
        V2Operations.GetMerchantSettings)
{
    public override bool Writes => false;

    protected override (string?, string?) CredentialsOf(GetMerchantSettingsRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Task<ApiResult<GetMerchantSettingsResponse>> RunAsync(
        GetMerchantSettingsRequest request, Merchant merchant, V2Context context, CancellationToken cancellationToken) =>
        Task.FromResult<ApiResult<GetMerchantSettingsResponse>>(new GetMerchantSettingsResponse
        {
            Status = ReplyStatus.Success,
            MinimumPaidOrders = merchant.MinimumPaidOrders,
            Period = merchant.RegularCustomerDays,
            TotalAmountHigherThan = merchant.TotalAmountHigherThan,
            Whitelist = merchant.IsWhitelisted,
        });
}
