using Billink.Sandbox.Disputes;
using Billink.Sandbox.Merchants;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Lists what a dispute can be about.</summary>
internal sealed class ListDisputeCategoriesHandler()
    : MerchantHandler<ListDisputeCategoriesRequest, ListDisputeCategoriesResponse, ListDisputeCategoriesErrorCode>(V2Operations.ListDisputeCategories)
{
    protected override (string?, string?) CredentialsOf(ListDisputeCategoriesRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ListDisputeCategoriesResponse Answer(Merchant merchant) =>
        new() { Categories = [.. DisputeCategories.All.Select(category => new DisputeCategory { Id = category.Id, Name = category.Name })] };
}
