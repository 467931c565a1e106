using System.Collections.Concurrent;
using Billink.Webhooks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The options and secrets of each merchant. When a change makes them invalid, the last valid ones stay in use.</summary>
internal sealed class WebhookKeys(IOptionsMonitor<BillinkWebhookOptions> options, ILogger<WebhookKeys> logger)
{
    private readonly ConcurrentDictionary<string, MerchantKeys> valid = new(StringComparer.Ordinal);
    private string? logged;

    /// <exception cref="OptionsValidationException">The options are invalid, and never were valid.</exception>
    public MerchantKeys Of(string merchant)
    {
        valid.TryGetValue(merchant, out var last);
        try
        {
            var current = options.Get(merchant);
            return last?.Options == current ? last : valid[merchant] = new MerchantKeys(current);
        }
        catch (OptionsValidationException exception) when (last is not null)
        {
            // Each delivery finds the same problem again.
            if (Interlocked.Exchange(ref logged, exception.Message) != exception.Message)
                WebhookLog.OptionsInvalid(logger, exception);
            return last;
        }
    }

    /// <summary>Warns if signed and unsigned deliveries are handled, because Billink may send one event as both.</summary>
    public void WarnOfBothGenerations(string merchant)
    {
        if (Of(merchant) is { Secrets: not null, Options.Unsigned: not BillinkUnsignedWebhooks.Refuse })
            WebhookLog.BothGenerations(logger, merchant.Length == 0 ? "default" : merchant);
    }

    /// <param name="options">The options of a merchant.</param>
    internal sealed class MerchantKeys(BillinkWebhookOptions options)
    {
        public BillinkWebhookOptions Options { get; } = options;

        /// <summary>The secrets; null if there are none.</summary>
        public BillinkWebhookSecrets? Secrets { get; } =
            options.Secrets.Count == 0 ? null : new BillinkWebhookSecrets(options.Secrets, options.KeyEncoding);
    }
}
