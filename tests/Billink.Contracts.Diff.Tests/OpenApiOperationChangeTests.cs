namespace Billink.Contracts.Diff.Tests;

/// <summary>Realistic changes of paths and operations, each with its verdict.</summary>
public class OpenApiOperationChangeTests
{
    // Part of the document, before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string, string> Changes { get; } = new()
    {
        { "path", "/orders/{id}", "/orders/{orderId}", "-", "-" },
        { "path", "/orders/{id}", "/order/{id}", "Breaking", "-" },
        { "path", "/orders/{id}", "/orders/{id}/", "Breaking", "-" },
        { "path", "/orders/{id}", "/Orders/{id}", "Breaking", "-" },
        { "more", "operationId: placeOrder", "operationId: createOrder", "Risky", "Risky" },
        { "more", "tags: [orders]", "tags: [order]", "-", "-" },
        { "more", "deprecated: false", "deprecated: true", "-", "-" },
        { "more", "summary: Places an order.", "summary: Creates an order.", "-", "-" },
        { "more", "servers: [{ url: 'https://a.example' }]", "servers: [{ url: 'https://b.example' }]", "Risky", "-" },

        // Extensions have no effect.
        { "more", "x-internal: 1", "x-internal: 2", "-", "-" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_an_operation_has_its_verdict(string part, string before, string now, string forSenders, string forReceivers) =>
        OperationDocument.VerdictsOf(part, before, now).ShouldBe((forSenders, forReceivers));
}
