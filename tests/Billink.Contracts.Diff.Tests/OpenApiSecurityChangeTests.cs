namespace Billink.Contracts.Diff.Tests;

/// <summary>Realistic changes of security and servers, each with its verdict.</summary>
public class OpenApiSecurityChangeTests
{
    private const string Schemes = OperationDocument.SecuritySchemes;

    // Part of the document, before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string, string> Changes { get; } = new()
    {
        { "security", "[]", "[{ key: [] }]", "Breaking", "-" },
        { "security", "[{ key: [] }]", "[]", "-", "-" },
        { "security", "[{ key: [] }, { other: [] }]", "[{ key: [] }]", "Breaking", "-" },
        { "security", "[{ key: [] }]", "[{ key: [] }, { other: [] }]", "-", "-" },
        { "security", "[{ key: [] }]", "[{ key: [], other: [] }]", "Breaking", "-" },
        { "security", "[{ key: [], other: [] }]", "[{ key: [] }]", "-", "-" },
        { "security", "[{ oauth: [read] }]", "[{ oauth: [read, write] }]", "Breaking", "-" },
        { "security", "[{ oauth: [read, write] }]", "[{ oauth: [read] }]", "-", "-" },
        { "security", "[{ key: [] }, {}]", "[{ key: [] }]", "Breaking", "-" },
        { "security", "[{ key: [] }, { other: [] }]", "[{ other: [] }, { key: [] }]", "-", "-" },
        {
            "document", Schemes,
            "components: { securitySchemes: { key: { type: apiKey, in: query, name: X-Key }, other: { type: http, "
                + "scheme: basic }, oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "
                + "'https://a.example/token', scopes: { read: r, write: w } } } } } }",
            "Breaking", "-"
        },
        {
            "document", "servers: [{ url: 'https://a.example' }]", "servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }]",
            "-", "-"
        },
        { "document", "servers: [{ url: 'https://a.example/v1' }]", "servers: [{ url: 'https://a.example/v2' }]", "Risky", "-" },
        {
            "document", "security: [{ key: [] }]\n" + Schemes,
            "security: [{ apiKey: [] }]\ncomponents: { securitySchemes: { apiKey: { type: apiKey, in: header, name: "
                + "X-Key }, other: { type: http, scheme: basic }, oauth: { type: oauth2, flows: { clientCredentials: { "
                + "tokenUrl: 'https://a.example/token', scopes: { read: r, write: w } } } } } }",
            "-", "-"
        },
        { "document", Schemes, Schemes.Replace(", write: w", "", StringComparison.Ordinal), "Breaking", "-" },
        { "document", Schemes, Schemes.Replace("write: w", "write: w, admin: a", StringComparison.Ordinal), "-", "-" },
        { "document", "info: { title: t, version: '1' }", "info: { title: t, version: '2' }", "-", "-" },
        { "document", "security: [{ key: [] }]\n" + Schemes, Schemes, "-", "-" },
        { "document", Schemes.Replace("scheme: basic", "scheme: bearer", StringComparison.Ordinal), Schemes, "Breaking", "-" },
        { "document", Schemes.Replace("clientCredentials", "password", StringComparison.Ordinal), Schemes, "Breaking", "-" },
        { "document", Schemes.Replace("X-Key", "x-key", StringComparison.Ordinal), Schemes, "-", "-" },
        {
            "document", Schemes, Schemes.Replace("https://a.example/token", "https://b.example/token", StringComparison.Ordinal),
            "Breaking", "-"
        },
        {
            "document", "servers: [{ url: 'https://{env}.example', variables: { env: { default: live } } }]",
            "servers: [{ url: 'https://{env}.example', variables: { env: { default: test } } }]", "Risky", "-"
        },
        {
            "document", "servers: [{ url: 'https://{env}.example', variables: { env: { default: live } } }]",
            "servers: [{ url: 'https://{stage}.example', variables: { stage: { default: live } } }]", "-", "-"
        },

        // Equivalent servers.
        { "document", "servers: [{ url: 'HTTPS://A.example/v1' }]", "servers: [{ url: 'https://a.example:443/v1' }]", "-", "-" },
        { "document", "servers: [{ url: 'https://a.example/V1' }]", "servers: [{ url: 'https://a.example/v1' }]", "Risky", "-" },
        { "document", "servers: [{ url: 'https://a.example:8443' }]", "servers: [{ url: 'https://a.example' }]", "Risky", "-" },
        { "document", "servers: [{ url: 'https://a.example/' }]", "servers: [{ url: 'https://a.example' }]", "-", "-" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_security_or_servers_has_its_verdict(
        string part, string before, string now, string forSenders, string forReceivers) =>
        OperationDocument.VerdictsOf(part, before, now).ShouldBe((forSenders, forReceivers));
}
