using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>The descriptors have the contract's facts about webhooks.</summary>
public class WebhookDescriptorTests
{
    [Fact]
    public void The_events_are_the_known_values_of_the_discriminators_type()
    {
        V2Webhooks.Order.Events.ShouldBe(OrderWebhookEvent.Known.Select(known => known.Value), ignoreOrder: true);
        V2Webhooks.Session.Events.ShouldBe(SessionStatus.Known.Select(known => known.Value), ignoreOrder: true);
    }

    [Fact]
    public void No_payload_has_the_discriminator_of_another()
    {
        V2Webhooks.All.ShouldBe([V2Webhooks.Order, V2Webhooks.Session]);
        typeof(OrderWebhook).GetProperty("Status").ShouldBeNull();
        typeof(SessionWebhook).GetProperty("Event").ShouldBeNull();
    }
}
