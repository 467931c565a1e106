namespace Billink.AspNetCore.Webhooks;

/// <summary>What to do with deliveries of the first generation, which anybody could have made up.</summary>
public enum BillinkUnsignedWebhooks
{
    /// <summary>Don't take them.</summary>
    Refuse,

    /// <summary>
    /// Ask Billink before handling one: order info for an order, session status for a session. Takes an <see cref="IBillinkClient"/>.
    /// Somebody who sends many makes
    /// as many calls. A message that is neither can't be confirmed, and isn't taken.
    /// </summary>
    Confirm,

    /// <summary>Take them as they are. For tests, or where something before the application keeps others out.</summary>
    Accept,
}
