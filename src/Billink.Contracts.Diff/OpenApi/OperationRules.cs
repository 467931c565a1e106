using static Billink.Contracts.Diff.Model.Breaks;
using static Billink.Contracts.Diff.Model.Direction;
using static Billink.Contracts.Diff.Model.Severity;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Rules about paths and operations.</summary>
internal static class OperationRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule Removed = All.Add(new(
        "openapi-operation-removed", "An operation was removed", Breaking, Wire, Request, "Calls to it fail.",
        "Stop calling it before you upgrade.", "paths./orders.get → no such operation"));

    public static readonly Rule DeprecatedRemoved = All.Add(new(
        "openapi-deprecated-operation-removed", "A deprecated operation was removed", Breaking, Wire, Request,
        "It was deprecated, but calls to it now fail.", "Stop calling it before you upgrade.",
        "deprecated: true → no such operation"));

    public static readonly Rule Added = All.Add(new(
        "openapi-operation-added", "An operation was added", Compatible, None, Request, "No client calls an operation that did not exist.",
        "", "no such operation → paths./orders.get"));

    public static readonly Rule Moved = All.Add(new(
        "openapi-operation-moved", "An operation has another method or path", Breaking, Wire, Request,
        "Calls to the old address fail.", "Call the new address.",
        "POST /order → POST /orders, both with operationId createOrder"));

    public static readonly Rule IdChanged = All.Add(new(
        "openapi-operation-id-changed", "An operation has another id, or none", Risky, Source, Both,
        "Generated clients name their methods after it.", "Call the method by its new name.",
        "operationId: getOrder → operationId: fetchOrder"));

    public static readonly Rule IdAdded = All.Add(new(
        "openapi-operation-id-added", "An operation id was added", Compatible, None, Both, "No client depends on an id that did not exist.",
        "", "no operationId → operationId: getOrder"));

    public static readonly Rule Deprecated = All.Add(new(
        "openapi-operation-deprecated", "An operation is deprecated", Compatible, None, Request, "It still works, but will be removed.", "",
        "deprecated: true added"));

    public static readonly Rule Undeprecated = All.Add(new(
        "openapi-operation-undeprecated", "An operation is no longer deprecated", Compatible, None, Request, "It works as before.", "",
        "deprecated: true removed"));

    public static readonly Rule SunsetSooner = All.Add(new(
        "openapi-sunset-sooner", "A deprecated operation is removed sooner", Breaking, Behaviour, Request,
        "Clients that planned for the old date have less time.", "Stop calling it before the new date.",
        "x-sunset: 2030-12-31 → x-sunset: 2030-01-31"));

    public static readonly Rule TagsChanged = All.Add(new(
        "openapi-tags-changed", "An operation has other tags", Compatible, None, Both, "Tags only group the documentation.", "",
        "tags: [orders] → tags: [order]"));

    public static readonly Rule DocsChanged = All.Add(new(
        "openapi-docs-changed", "Descriptions changed", Compatible, None, Both, "Nothing on the wire changed.", "",
        "summary: Gets an order → summary: Reads an order"));
}
