namespace Billink.Contracts.Reading.OpenApi;

/// <summary>
/// The constructs of OpenAPI that no C# is generated for. The reader reports each of them at its place, and the table in
/// <c>spec/README.md</c> is this list.
/// </summary>
internal static class RefusedConstructs
{
    // The first field, because the others add themselves to it.
    private static readonly List<RefusedConstruct> Added = [];

    public static readonly RefusedConstruct Security = Add(
        "security", "document", "Write 'security: []', and mark the credentials with x-billink-credential.");

    public static readonly RefusedConstruct SecurityOfOperation = Add(
        "security", "operation", "The client sends the credentials that x-billink-credential marks.");

    public static readonly RefusedConstruct Servers = Add("servers", "path or operation", "Write them for the whole document.");

    public static readonly RefusedConstruct WebhooksOfOpenApi = Add("webhooks", "document", "Write x-billink-webhooks.");

    public static readonly RefusedConstruct Cookie = Add("in: cookie", "parameter", "Use the query, a header or the path.");

    public static readonly RefusedConstruct Style = Add(
        "style", "parameter",
        "Only form, spaceDelimited and pipeDelimited are supported in the query, and simple in the path and in headers.");

    public static readonly RefusedConstruct ParameterContent = Add("content", "parameter", "Write a schema.");

    public static readonly RefusedConstruct AllowReserved = Add(
        "allowReserved", "parameter", "Values are always escaped. Leave it out.");

    public static readonly RefusedConstruct AllowEmptyValue = Add("allowEmptyValue", "parameter", "A value that isn't set is left out.");

    public static readonly RefusedConstruct Links = Add("links", "response", "Describe the other operation in the description.");

    public static readonly RefusedConstruct FormReply = Add("a form", "response", "Write JSON, or a file.");

    public static readonly RefusedConstruct SharedForm = Add(
        "a form that isn't an object, or isn't named …Request although there are parameters", "request body",
        "Write an object whose schema is named …Request.");

    public static readonly RefusedConstruct Xml = Add("XML", "media type", "Write XML operations in the XSD contract.");

    public static readonly RefusedConstruct XmlOfSchema = Add("xml", "schema", "Write XML operations in the XSD contract.");

    public static readonly RefusedConstruct Encoding = Add("encoding", "media type", "Parts of a body have the default encoding.");

    public static readonly RefusedConstruct SeveralMediaTypes = Add(
        "a second media type", "body", "Keep the one that clients use.");

    public static readonly RefusedConstruct Reference = Add("$ref", "part without references", "Write its content here.");

    public static readonly RefusedConstruct Not = Add("not", "schema", "Describe the values that are allowed.");

    public static readonly RefusedConstruct UnionOfObject = Add(
        "oneOf, anyOf", "object with properties",
        "Write the properties into each alternative, or describe the condition in the description.");

    public static readonly RefusedConstruct TwoUnions = Add("oneOf beside anyOf", "schema", "Write one of them.");

    public static readonly RefusedConstruct LimitsOfUnion = Add("limits beside oneOf", "schema", "Write them in each alternative.");

    public static readonly RefusedConstruct Discriminator = Add(
        "discriminator", "schema without oneOf", "Write oneOf with the schemas that it selects from.");

    public static readonly RefusedConstruct SeveralTypes = Add(
        "several types", "schema", "Write one type, or oneOf of them.");

    public static readonly RefusedConstruct MixedMembers = Add(
        "additionalProperties beside properties", "schema", "Undeclared members would be lost. Put the map into a property of its own.");

    public static readonly RefusedConstruct PatternProperties = Add(
        "patternProperties", "schema", "Write additionalProperties, or declare the properties.");

    public static readonly RefusedConstruct PropertyNames = Add("propertyNames", "schema", "Describe the keys in the description.");

    public static readonly RefusedConstruct Dependencies = Add(
        "dependentRequired, dependentSchemas, if, then, else", "schema", "Describe the condition in the description.");

    public static readonly RefusedConstruct Tuples = Add(
        "prefixItems, contains, minContains, maxContains", "schema", "Write an array whose elements have one schema, or an object.");

    public static readonly RefusedConstruct Unevaluated = Add(
        "unevaluatedProperties, unevaluatedItems", "schema", "Readers ignore unknown members. Leave it out.");

    public static readonly RefusedConstruct DynamicReferences = Add(
        "$dynamicRef, $dynamicAnchor, $anchor, $id, $schema, $defs", "schema", "Declare schemas under components/schemas.");

    public static readonly RefusedConstruct Content = Add(
        "contentEncoding, contentMediaType, contentSchema", "schema", "Write format: byte for bytes in base64.");

    public static readonly RefusedConstruct LimitedElements = Add(
        "limits of an inner list", "schema", "Only the outermost list or map can have limits. Describe the others in the description.");

    public static readonly RefusedConstruct NullElement = Add(
        "null", "element of a list or map", "Leave out nullable. An element can't be null.");

    public static readonly RefusedConstruct NullBody = Add(
        "null", "body that is a list or map", "Leave out nullable. Send an empty list or map instead.");

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<RefusedConstruct> All => Added;

    /// <summary>The construct of a keyword that wasn't read; null if there is none.</summary>
    public static RefusedConstruct? OfKeyword(string keyword, string subject) =>
        All.FirstOrDefault(construct => construct.Keyword.Split([", "], StringSplitOptions.None).Contains(keyword, StringComparer.Ordinal)
            && (construct.On is "document" == (subject is "document")));

    private static RefusedConstruct Add(string keyword, string on, string instead)
    {
        var construct = new RefusedConstruct(keyword, on, instead);
        Added.Add(construct);
        return construct;
    }
}
