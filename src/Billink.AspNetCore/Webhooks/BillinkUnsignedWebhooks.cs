namespace Billink.AspNetCore.Webhooks;

/// <summary>What to do with deliveries of the first generation, which are unsigned and can be forged.</summary>
public enum BillinkUnsignedWebhooks
{
    /// <summary>Refuse them.</summary>
    Refuse,

    /// <summary>
    /// Ask Billink before handling one, with the registered <see cref="IBillinkClient"/>: order info for an order, session status for a
    /// session. The handler gets only what Billink's reply has: number and event of an order, Billink's number and status of a session.
    /// Messages that Billink can't confirm are refused.
    /// </summary>
    Confirm,

    /// <summary>Accept them unverified. For tests, or if a gateway keeps other senders out.</summary>
    Accept,
}
