namespace Billink.Contracts.Diff.Tests;

/// <summary>Realistic changes of request bodies, each with its verdict.</summary>
public class OpenApiRequestBodyChangeTests
{
    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        {
            "{ content: { application/json: { schema: { type: string } } } }",
            "{ required: true, content: { application/json: { schema: { type: string } } } }", "Breaking", "-"
        },
        { "{ content: { application/json: {}, application/xml: {} } }", "{ content: { application/json: {} } }", "Breaking", "-" },
        { "{ content: { application/json: {} } }", "{ content: { application/json: {}, application/xml: {} } }", "-", "-" },
        { "{ content: { application/json: {} } }", "{ content: { 'application/json; charset=utf-8': {} } }", "-", "-" },
        { "{ content: { application/json: {} } }", "{ content: { 'application/*': {} } }", "-", "-" },
        { "{ content: { application/json;version=1: {} } }", "{ content: { application/json;version=2: {} } }", "Breaking", "-" },
        {
            "{ content: { application/json: { schema: { type: object } } } }",
            "{ content: { application/vnd.shop+json: { schema: { type: object } } } }", "Breaking", "-"
        },
        {
            "{ content: { multipart/form-data: { schema: { type: object, properties: { logo: { type: string, format: "
                + "binary } } }, encoding: { logo: { contentType: image/png } } } } }",
            "{ content: { multipart/form-data: { schema: { type: object, properties: { logo: { type: string, format: "
                + "binary } } }, encoding: { logo: { contentType: image/jpeg } } } } }",
            "Risky", "-"
        },

        // Examples have no effect.
        { "{ content: { application/json: { example: 1 } } }", "{ content: { application/json: { example: 2 } } }", "-", "-" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_a_request_body_has_its_verdict(string before, string now, string forSenders, string forReceivers) =>
        OperationDocument.VerdictsOf("requestBody", before, now)
            .ShouldBe((forSenders, forReceivers));
}
