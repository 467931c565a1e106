namespace Billink.Contracts.Reading.OpenApi;

/// <summary>
/// The constructs of OpenAPI that no C# is generated for. The reader reports each of them at its place, and the table in
/// <c>spec/README.md</c> is this list.
/// </summary>
internal static class RefusedConstructs
{
    public static readonly RefusedConstruct Security = new(
        "security", "document", "Write 'security: []', and mark the credentials with x-billink-credential.");

    public static readonly RefusedConstruct SecurityOfOperation = new(
        "security", "operation", "The client sends the credentials that x-billink-credential marks.");

    public static readonly RefusedConstruct Servers = new("servers", "path or operation", "Write them for the whole document.");

    public static readonly RefusedConstruct Cookie = new("in: cookie", "parameter", "Use the query, a header or the path.");

    public static readonly RefusedConstruct Style = new(
        "style", "parameter",
        "Only form, spaceDelimited and pipeDelimited are supported in the query, and simple in the path and in headers.");

    public static readonly RefusedConstruct ParameterContent = new("content", "parameter", "Write a schema.");

    public static readonly RefusedConstruct AllowReserved = new(
        "allowReserved", "parameter", "Values are always escaped. Leave it out.");

    public static readonly RefusedConstruct AllowEmptyValue = new("allowEmptyValue", "parameter", "A value that isn't set is left out.");

    public static readonly RefusedConstruct Links = new("links", "response", "Describe the other operation in the description.");

    public static readonly RefusedConstruct Forms = new("forms", "media type", "Write JSON, with format: byte for files.");

    public static readonly RefusedConstruct FileBody = new("a file", "request body", "Write JSON, with format: byte for the file.");

    public static readonly RefusedConstruct Xml = new("XML", "media type", "Write XML operations in the XSD contract.");

    public static readonly RefusedConstruct XmlOfSchema = new("xml", "schema", "Write XML operations in the XSD contract.");

    public static readonly RefusedConstruct Encoding = new("encoding", "media type", "Parts of a body have the default encoding.");

    public static readonly RefusedConstruct SeveralMediaTypes = new(
        "a second media type", "body", "Keep the one that clients use.");

    public static readonly RefusedConstruct SeveralSuccesses = new(
        "a second success", "operation", "Success replies must have the same body. Make variants optional properties of one schema.");

    public static readonly RefusedConstruct Reference = new("$ref", "part without references", "Write its content here.");

    public static readonly RefusedConstruct Not = new("not", "schema", "Describe the values that are allowed.");

    public static readonly RefusedConstruct Union = new(
        "oneOf, anyOf", "schema", "Write one schema with optional properties, or a property without a type for any JSON value.");

    public static readonly RefusedConstruct SeveralTypes = new(
        "several types", "schema", "Write one type, or none for any JSON value.");

    public static readonly RefusedConstruct MixedMembers = new(
        "additionalProperties beside properties", "schema", "Undeclared members would be lost. Put the map into a property of its own.");

    public static readonly RefusedConstruct PatternProperties = new(
        "patternProperties", "schema", "Write additionalProperties, or declare the properties.");

    public static readonly RefusedConstruct PropertyNames = new("propertyNames", "schema", "Describe the keys in the description.");

    public static readonly RefusedConstruct Dependencies = new(
        "dependentRequired, dependentSchemas, if, then, else", "schema", "Describe the condition in the description.");

    public static readonly RefusedConstruct Tuples = new(
        "prefixItems, contains, minContains, maxContains", "schema", "Write an array whose elements have one schema, or an object.");

    public static readonly RefusedConstruct Unevaluated = new(
        "unevaluatedProperties, unevaluatedItems", "schema", "Readers ignore unknown members. Leave it out.");

    public static readonly RefusedConstruct DynamicReferences = new(
        "$dynamicRef, $dynamicAnchor, $anchor, $id, $schema, $defs", "schema", "Declare schemas under components/schemas.");

    public static readonly RefusedConstruct Content = new(
        "contentEncoding, contentMediaType, contentSchema", "schema", "Write format: byte for bytes in base64.");

    public static readonly RefusedConstruct LimitedElements = new(
        "limits of an inner list", "schema", "Only the outermost list or map can have limits. Describe the others in the description.");

    public static readonly RefusedConstruct NullElement = new(
        "null", "element of a list or map", "Leave out nullable. An element can't be null.");

    public static readonly RefusedConstruct WebhooksOfOpenApi = new("webhooks", "document", "Write x-billink-webhooks.");

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<RefusedConstruct> All { get; } =
    [
        Security, SecurityOfOperation, Servers, WebhooksOfOpenApi, Cookie, Style, ParameterContent, AllowReserved,
        AllowEmptyValue, Links, Forms, FileBody, Xml, XmlOfSchema, Encoding, SeveralMediaTypes, SeveralSuccesses,
        Reference, Not, Union, SeveralTypes, MixedMembers, PatternProperties, PropertyNames, Dependencies, Tuples,
        Unevaluated, DynamicReferences, Content, LimitedElements, NullElement,
    ];

    /// <summary>The construct of a keyword that wasn't read; null if there is none.</summary>
    public static RefusedConstruct? OfKeyword(string keyword, string subject) =>
        All.FirstOrDefault(construct => construct.Keyword.Split([", "], StringSplitOptions.None).Contains(keyword, StringComparer.Ordinal)
            && (construct.On is "document" == (subject is "document")));
}
