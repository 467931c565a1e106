using static Billink.Contracts.Diff.Model.Breaks;
using static Billink.Contracts.Diff.Model.Direction;
using static Billink.Contracts.Diff.Model.Severity;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Rules about bodies, statuses and headers.</summary>
internal static class BodyRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule BodyAdded = All.Add(new(
        "openapi-request-body-added", "A request may have a body", Compatible, None, Request, "Clients can omit it.", "",
        "no requestBody → optional requestBody"));

    public static readonly Rule RequiredBodyAdded = All.Add(new(
        "openapi-required-request-body-added", "A request must have a body", Breaking, Wire, Request, "A request without it is rejected.",
        "Send the body.", "no requestBody → required requestBody"));

    public static readonly Rule BodyRemoved = All.Add(new(
        "openapi-request-body-removed", "A request no longer has a body", Breaking, Wire, Request,
        "Values that are sent in it are no longer read.", "Stop sending the body.", "requestBody → no requestBody"));

    public static readonly Rule BodyBecameRequired = All.Add(new(
        "openapi-request-body-became-required", "The request body became required", Breaking, Wire, Request,
        "A request without it is rejected.", "Always send the body.", "required: false → required: true"));

    public static readonly Rule BodyBecameOptional = All.Add(new(
        "openapi-request-body-became-optional", "The request body became optional", Compatible, None, Request, "Clients can still send it.",
        "", "required: true → required: false"));

    public static readonly Rule RequestMediaTypeRemoved = All.Add(new(
        "openapi-request-media-type-removed", "A request media type was removed", Breaking, Wire, Request,
        "Requests with this media type are rejected.", "Send another media type.", "application/xml removed from a request"));

    public static readonly Rule RequestMediaTypeAdded = All.Add(new(
        "openapi-request-media-type-added", "A request media type was added", Compatible, None, Request,
        "Clients can still send the old media types.", "", "application/xml added to a request"));

    public static readonly Rule ResponseMediaTypeRemoved = All.Add(new(
        "openapi-response-media-type-removed", "A response media type was removed", Breaking, Wire, Response,
        "Clients that request it get an error, or another reply.", "Request another media type.",
        "application/xml removed from a response"));

    public static readonly Rule ResponseMediaTypeAdded = All.Add(new(
        "openapi-response-media-type-added", "A response media type was added", Compatible, None, Response,
        "Clients that request an old media type still get it.", "", "application/xml added to a response"));

    public static readonly Rule EncodingChanged = All.Add(new(
        "openapi-encoding-changed", "Parts of a body are encoded differently", Risky, Wire, Both,
        "The contract doesn't say whether the other side reads the old encoding.", "Encode the parts the new way.",
        "encoding.logo.contentType: image/png → image/svg+xml"));

    public static readonly Rule SuccessRemoved = All.Add(new(
        "openapi-success-status-removed", "A success status was removed", Breaking, Wire, Response, "A success has another status now.",
        "Handle the remaining statuses.", "responses.200 removed"));

    public static readonly Rule ErrorRemoved = All.Add(new(
        "openapi-error-status-removed", "An error status was removed", Risky, Behaviour, Response,
        "Code that handles the status waits for a status that is no longer sent.", "Find out which status replaces it.",
        "responses.404 removed"));

    public static readonly Rule SuccessAdded = All.Add(new(
        "openapi-success-status-added", "A success status was added", Risky, Wire, Response,
        "A receiver may get a status that it doesn't know.", "Handle it.", "responses.202 added"));

    public static readonly Rule ErrorAdded = All.Add(new(
        "openapi-error-status-added", "An error status was added", Compatible, None, Response,
        "A server can always return an error status that the contract doesn't have.", "", "responses.429 added"));

    public static readonly Rule HeaderRemoved = All.Add(new(
        "openapi-response-header-removed", "An optional response header was removed", Risky, Wire, Response, "It may be missing.",
        "Stop using it.", "header X-Rate-Limit removed"));

    public static readonly Rule RequiredHeaderRemoved = All.Add(new(
        "openapi-required-response-header-removed", "A required response header was removed", Breaking, Wire, Response,
        "A value that was always present is no longer sent.", "Stop using it.", "required header X-Rate-Limit removed"));

    public static readonly Rule HeaderAdded = All.Add(new(
        "openapi-response-header-added", "A response header was added", Compatible, None, Response,
        "Receivers ignore headers that they don't know.", "", "header X-Rate-Limit added"));

    public static readonly Rule HeaderBecameOptional = All.Add(new(
        "openapi-response-header-became-optional", "A required response header became optional", Breaking, Wire, Response,
        "A value that was always present may be missing.", "Handle its absence.", "required: true → required: false"));

    public static readonly Rule HeaderBecameRequired = All.Add(new(
        "openapi-response-header-became-required", "An optional response header became required", Compatible, None, Response,
        "Clients can read it as before.", "", "required: false → required: true"));

    public static readonly Rule HeaderStyleChanged = All.Add(new(
        "openapi-response-header-style-changed", "The format of a response header changed", Breaking, Wire, Response,
        "Several values are joined in another way.", "Read several values the new way.", "explode: false → explode: true"));

    public static readonly Rule SchemaAdded = All.Add(new(
        "openapi-body-schema-added", "A schema was added to a body", Breaking, Wire, Both,
        "Values that were unrestricted must now match a schema.",
        "Send only values that match the schema.", "no schema → schema: { type: object }"));

    public static readonly Rule SchemaRemoved = All.Add(new(
        "openapi-body-schema-removed", "The schema of a body was removed", Breaking, Wire, Both, "Any value is possible.",
        "Read the body without a schema.", "schema: { type: object } → no schema"));
}
