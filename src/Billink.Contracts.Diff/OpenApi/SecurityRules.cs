using static Billink.Contracts.Diff.Model.Breaks;
using static Billink.Contracts.Diff.Model.Direction;
using static Billink.Contracts.Diff.Model.Severity;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Rules about security and servers.</summary>
internal static class SecurityRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule Stricter = All.Add(new(
        "openapi-security-stricter", "A way to authenticate is no longer sufficient", Breaking, Wire, Request,
        "Clients that authenticate in this way are rejected.",
        "Use one of the remaining ways to authenticate.", "security: [] → security: [{ apiKey: [] }]"));

    public static readonly Rule Looser = All.Add(new(
        "openapi-security-looser", "There are more ways to authenticate, or none is required", Compatible, None, Request,
        "Clients that authenticate in the old way are still accepted.", "", "security: [{ apiKey: [] }] → security: []"));

    public static readonly Rule SchemeChanged = All.Add(new(
        "openapi-security-scheme-changed", "A security scheme works differently", Breaking, Wire, Request,
        "Clients that authenticate in the old way are rejected.", "Authenticate the new way.", "in: header → in: query"));

    public static readonly Rule ScopeRemoved = All.Add(new(
        "openapi-security-scope-removed", "A scope was removed", Breaking, Wire, Request, "Clients that request it get no token.",
        "Request one of the remaining scopes.", "scopes: { read, write } → scopes: { read }"));

    public static readonly Rule ScopeAdded = All.Add(new(
        "openapi-security-scope-added", "A scope was added", Compatible, None, Request, "Clients don't have to request it.", "",
        "scopes: { read } → scopes: { read, write }"));

    public static readonly Rule SchemeDocsChanged = All.Add(new(
        "openapi-security-scheme-hint-changed", "A hint of a security scheme changed", Risky, Behaviour, Request,
        "Tokens may have another format now.", "Find out how tokens are built now.", "bearerFormat: JWT → bearerFormat: opaque"));

    public static readonly Rule ServerRemoved = All.Add(new(
        "openapi-server-removed", "A server was removed", Risky, Wire, Request, "Clients that call it may get no reply.",
        "Call another server.",
        "servers: [https://a.example, https://b.example] → servers: [https://a.example]"));

    public static readonly Rule ServerAdded = All.Add(new(
        "openapi-server-added", "A server was added", Compatible, None, Request, "Clients can still call the old servers.", "",
        "servers: [https://a.example] → servers: [https://a.example, https://b.example]"));
}
