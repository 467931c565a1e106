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
        "openapi-security-stricter", "A way to authenticate no longer suffices", Breaking, Wire, Request,
        "Clients that call in this way are rejected.",
        "Use one of the remaining ways to authenticate.", "security: [] → security: [{ apiKey: [] }]"));

    public static readonly Rule Looser = All.Add(new(
        "openapi-security-looser", "There are more ways to authenticate, or none is needed", Compatible, None, Request,
        "Clients that authenticate in the old way are still accepted.", "", "security: [{ apiKey: [] }] → security: []"));

    public static readonly Rule SchemeChanged = All.Add(new(
        "openapi-security-scheme-changed", "A security scheme works differently", Breaking, Wire, Request,
        "Clients that authenticate in the old way are rejected.", "Authenticate the new way.", "in: header → in: query"));

    public static readonly Rule ScopeRemoved = All.Add(new(
        "openapi-security-scope-removed", "A scope is gone", Breaking, Wire, Request, "Clients that request it get no token.",
        "Request one of the remaining scopes.", "scopes: { read, write } → scopes: { read }"));

    public static readonly Rule ScopeAdded = All.Add(new(
        "openapi-security-scope-added", "A new scope", Compatible, None, Request, "Nobody has to ask for it.", "",
        "scopes: { read } → scopes: { read, write }"));

    public static readonly Rule SchemeDocsChanged = All.Add(new(
        "openapi-security-scheme-hint-changed", "A hint of a security scheme changed", Risky, Behaviour, Request,
        "Tokens may have another format now.", "Find out how tokens are built now.", "bearerFormat: JWT → bearerFormat: opaque"));

    public static readonly Rule ServerRemoved = All.Add(new(
        "openapi-server-removed", "A server is gone", Risky, Wire, Request, "Clients that call it may get no reply.",
        "Call another server.",
        "servers: [https://a.example, https://b.example] → servers: [https://a.example]"));

    public static readonly Rule ServerAdded = All.Add(new(
        "openapi-server-added", "A new server", Compatible, None, Request, "The old ones may still be called.", "",
        "servers: [https://a.example] → servers: [https://a.example, https://b.example]"));
}
