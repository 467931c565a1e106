using Billink.Generators.Contracts;
using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Webhooks;

/// <summary>Selects the webhooks of a contract.</summary>
internal static class WebhookListParser
{
    public static IEnumerable<WebhookListModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Webhooks.Count: > 0 } contract)
            yield break;
        var signature = contract.WebhookSignature;
        yield return new WebhookListModel(
            file.Name,
            contract.NamespacePart(),
            new(contract.Webhooks.Select(static webhook => new WebhookModel(
                webhook.Name,
                webhook.Payload,
                webhook.Discriminator,
                new(webhook.Events.Select(static known => known.Value)),
                CSharp.Pascal(webhook.Provenance),
                WebhookDocs.Webhook(webhook)))),
            signature is null ? default : new(signature.Headers.Select(static header => new WebhookHeaderModel(
                header.Role, header.Name, WebhookDocs.Header(header)))),
            signature?.ToleranceSeconds,
            signature is null ? null : WebhookDocs.Tolerance(signature));
    }
}
