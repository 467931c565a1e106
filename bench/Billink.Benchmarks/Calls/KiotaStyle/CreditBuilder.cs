using Microsoft.Kiota.Abstractions;

namespace Billink.Benchmarks.Calls.KiotaStyle;

/// <summary>The call in the style of Kiota's generated clients, on its HttpClient adapter.</summary>
internal sealed class CreditBuilder(IRequestAdapter adapter)
    : BaseRequestBuilder(adapter, "{+baseurl}/v2/client/invoice/credit", new Dictionary<string, object>(StringComparer.Ordinal))
{
    public async Task<KiotaCreditReply?> PostAsync(KiotaCreditRequest body, CancellationToken cancellationToken = default)
    {
        var information = new RequestInformation(Method.POST, UrlTemplate, PathParameters);
        information.Headers.TryAdd("Accept", "application/json");
        information.SetContentFromParsable(RequestAdapter, "application/json", body);
        return await RequestAdapter.SendAsync(information, KiotaCreditReply.CreateFromDiscriminatorValue, default, cancellationToken).ConfigureAwait(false);
    }
}
