using Billink.V2;
using Billink.Webhooks;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The name of what a webhook reports: the event of an order, or the status of a session.</summary>
internal static class WebhookEvent
{
    /// <summary>The tag of a webhook that has no name, or one that the contract doesn't know. One tag keeps the metrics small.</summary>
    public const string Other = "_OTHER";

    /// <summary>Returns the name on the wire; empty for other messages.</summary>
    public static string NameOf(object webhook) => Of(webhook).Name;

    /// <summary>Returns the name in traces and metrics.</summary>
    public static string TagOf(object webhook) => Of(webhook) is { IsKnown: true } known ? known.Name : Other;

    private static (string Name, bool IsKnown) Of(object webhook) => webhook switch
    {
        BillinkOrderMessage message => Of(message.Order),
        BillinkSessionMessage message => Of(message.Session),
        OrderWebhook order => (order.Event.Value, order.Event.IsKnown),
        SessionWebhook session => (session.Status.Value, session.Status.IsKnown),
        _ => ("", false),
    };
}
