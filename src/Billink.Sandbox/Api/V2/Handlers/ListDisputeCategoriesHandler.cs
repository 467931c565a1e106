using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Disputes;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Lists the categories of disputes.</summary>
internal sealed class ListDisputeCategoriesHandler()
    : MerchantHandler<ListDisputeCategoriesRequest, ListDisputeCategoriesResponse, ListDisputeCategoriesErrorCode>(
        V2Operations.ListDisputeCategories)
{
    public override bool Writes => false;

    protected override (string?, string?) CredentialsOf(
        ListDisputeCategoriesRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Task<ApiResult<ListDisputeCategoriesResponse>> RunAsync(
        ListDisputeCategoriesRequest request, Merchant merchant, V2Context context, CancellationToken cancellationToken) =>
        Task.FromResult<ApiResult<ListDisputeCategoriesResponse>>(new ListDisputeCategoriesResponse
        {
            Categories = [.. DisputeCategories.All.Select(category => new DisputeCategory { Id = category.Id, Name = category.Name })],
        });
}
