using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.V2;

namespace Billink.Sandbox.Webhooks;

/// <summary>What the operations on webhooks share: they change a merchant's settings.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class WebhookHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : MerchantHandler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    protected abstract Answer<TResponse> Answer(TRequest request, Merchant merchant);

    protected sealed override Task<Answer<TResponse>> AnswerAsync(TRequest request, Merchant merchant, V2Call call, CancellationToken cancellation)
    {
        call.Db.Attach(merchant); // who asks is only read, elsewhere
        return Task.FromResult(Answer(request, merchant));
    }
}
