using Billink.Sandbox.Disputes;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Lists what a dispute can be about.</summary>
internal sealed class ListDisputeCategoriesHandler()
    : MerchantHandler<ListDisputeCategoriesRequest, ListDisputeCategoriesResponse, ListDisputeCategoriesErrorCode>(V2Operations.ListDisputeCategories)
{
    public override bool Writes => false;

    protected override (string?, string?) CredentialsOf(ListDisputeCategoriesRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Task<Answer<ListDisputeCategoriesResponse>> AnswerAsync(
        ListDisputeCategoriesRequest request, Merchant merchant, V2Call call, CancellationToken cancellation) =>
        Task.FromResult<Answer<ListDisputeCategoriesResponse>>(new ListDisputeCategoriesResponse
        {
            Categories = [.. DisputeCategories.All.Select(category => new DisputeCategory { Id = category.Id, Name = category.Name })],
        });
}
