namespace Billink.AspNetCore.Webhooks;

/// <summary>What to do with deliveries of the first generation, which are unsigned and can be forged.</summary>
public enum BillinkUnsignedWebhooks
{
    /// <summary>Refuse them.</summary>
    Refuse,

    /// <summary>
    /// Ask Billink before handling one: order info for an order, session status for a session. Takes an <see cref="IBillinkClient"/>.
    /// Somebody who sends many makes
    /// as many calls. A message that is neither can't be confirmed, and isn't taken.
    /// </summary>
    Confirm,

    /// <summary>Accept them unverified. For tests, or if a gateway keeps other senders out.</summary>
    Accept,
}
