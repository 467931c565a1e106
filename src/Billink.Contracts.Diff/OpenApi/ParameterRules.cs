using static Billink.Contracts.Diff.Model.Breaks;
using static Billink.Contracts.Diff.Model.Direction;
using static Billink.Contracts.Diff.Model.Severity;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Rules about parameters.</summary>
internal static class ParameterRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule Removed = All.Add(new(
        "openapi-parameter-removed", "A parameter was removed", Breaking, Wire, Request,
        "It no longer has an effect, or the request is rejected.", "Stop sending it.", "query parameter limit removed"));

    public static readonly Rule DeprecatedRemoved = All.Add(new(
        "openapi-deprecated-parameter-removed", "A deprecated parameter was removed", Risky, Behaviour, Request,
        "It was deprecated, but requests that send it now behave differently.", "Stop sending it.",
        "deprecated query parameter limit removed"));

    public static readonly Rule RequiredAdded = All.Add(new(
        "openapi-required-parameter-added", "A required parameter was added", Breaking, Wire, Request, "A request without it is rejected.",
        "Send it.", "required query parameter shop added"));

    public static readonly Rule Added = All.Add(new(
        "openapi-parameter-added", "An optional parameter was added", Compatible, None, Request, "Clients can omit it.", "",
        "optional query parameter limit added"));

    public static readonly Rule BecameRequired = All.Add(new(
        "openapi-parameter-became-required", "An optional parameter became required", Breaking, Wire, Request,
        "A request without it is rejected.", "Always send it.", "required: false → required: true"));

    public static readonly Rule BecameOptional = All.Add(new(
        "openapi-parameter-became-optional", "A required parameter became optional", Compatible, None, Request,
        "Clients can still send it.", "",
        "required: true → required: false"));

    public static readonly Rule Moved = All.Add(new(
        "openapi-parameter-moved", "A parameter moved to another place", Breaking, Wire, Request, "It is no longer read in its old place.",
        "Send it in the new place.", "in: query → in: header"));

    public static readonly Rule Renamed = All.Add(new(
        "openapi-parameter-renamed", "A parameter was renamed", Breaking, Wire, Request, "It is no longer read under its old name.",
        "Send the new name.", "query parameter page_size → query parameter pageSize"));

    public static readonly Rule PathParameterRenamed = All.Add(new(
        "openapi-path-parameter-renamed", "A path parameter was renamed", Compatible, None, Request,
        "Its name isn't sent.", "", "/orders/{id} → /orders/{orderId}"));

    public static readonly Rule StyleChanged = All.Add(new(
        "openapi-parameter-style-changed", "The format of a parameter changed", Breaking, Wire, Request,
        "Several values are split in another way.", "Write several values the new way.", "explode: true → explode: false"));

    public static readonly Rule EmptyRefused = All.Add(new(
        "openapi-parameter-empty-refused", "A parameter may no longer be empty", Breaking, Wire, Request,
        "A request with the empty parameter is rejected.", "Leave it out, or send a value.", "allowEmptyValue: true removed"));

    public static readonly Rule EmptyAllowed = All.Add(new(
        "openapi-parameter-empty-allowed", "A parameter may be empty", Compatible, None, Request, "Clients can still send values.", "",
        "allowEmptyValue: true added"));

    public static readonly Rule ReservedRefused = All.Add(new(
        "openapi-parameter-reserved-refused", "Reserved characters in a parameter must be percent-encoded", Risky, Wire, Request,
        "Characters that aren't encoded may be misread.", "Percent-encode reserved characters.", "allowReserved: true removed"));

    public static readonly Rule Deprecated = All.Add(new(
        "openapi-parameter-deprecated", "A parameter is deprecated", Compatible, None, Request, "It still works, but will be removed.", "",
        "deprecated: true added"));

    public static readonly Rule SunsetSooner = All.Add(new(
        "openapi-parameter-sunset-sooner", "A deprecated parameter is removed sooner", Breaking, Behaviour, Request,
        "Clients that planned for the old date have less time.", "Stop sending it before the new date.",
        "x-sunset: 2030-12-31 → x-sunset: 2030-01-31"));

    public static readonly Rule Undeprecated = All.Add(new(
        "openapi-parameter-undeprecated", "A parameter is no longer deprecated", Compatible, None, Request, "It works as before.", "",
        "deprecated: true removed"));
}
