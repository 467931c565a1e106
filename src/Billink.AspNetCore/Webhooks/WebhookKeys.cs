using Billink.Webhooks;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The secrets of each merchant, made ready once, and again when the configuration changes.</summary>
internal sealed class WebhookKeys(IOptionsMonitor<BillinkWebhookOptions> options)
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<BillinkWebhookOptions, BillinkWebhookSecrets> ready = [];

    public (BillinkWebhookOptions Options, BillinkWebhookSecrets? Secrets) Of(string merchant)
    {
        var current = options.Get(merchant);
        return current.Secrets.Count == 0
            ? (current, null)
            : (current, ready.GetValue(current, static from => new BillinkWebhookSecrets(from.Secrets, from.KeyEncoding)));
    }
}
