using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the content of a request or a response.</summary>
/// <param name="document">The components.</param>
internal sealed class BodyReader(OpenApiDocument document)
{
    private const string Hint = "A body is a $ref or an object, oneOf or anyOf of them, or a list or map of values.";

    private const string MessageHint = "Write an object, or a $ref to an object or a union.";

    // The content of a media type that was refused.
    private static readonly Body Unknown = new(RequestBody.Message, "", [""]);

    /// <summary>Reads the content.</summary>
    /// <param name="owner">The request body or the response.</param>
    /// <param name="place">The name of a schema that is written here.</param>
    /// <param name="hasErrors">Whether the alternatives of the schema are a message and its errors, and not a union.</param>
    public Body Read(OpenApiFields owner, Place place, bool hasErrors)
    {
        if (!owner.Has("content"))
            return Body.None;
        if (owner.Map("content", "content")?.Entries is not { } entries)
            return Unknown;
        var found = new List<Body>();
        foreach (var (mediaType, node) in entries)
        {
            if (owner.AsMap(node, mediaType.Value, mediaType.At) is not { } media)
            {
                found.Add(Unknown);
                continue;
            }

            found.Add(Read(mediaType.Value, media, place, hasErrors) with { Position = mediaType.At });
            media.Ignore("example", "examples");
            media.Finish("A media type has a schema and examples.");
        }

        // The same file can come in several forms.
        if (found.Count > 1 && found.Exists(body => body.Kind is not RequestBody.File))
            owner.Refuse(RefusedConstructs.SeveralMediaTypes, entries[1].Key.At);
        return found.FirstOrDefault() ?? Body.None;
    }

    private Body Read(string mediaType, OpenApiFields media, Place place, bool hasErrors)
    {
        if (MediaTypes.IsJson(mediaType))
            return ReadJson(mediaType, media, place, hasErrors);
        if (MediaTypes.IsXml(mediaType))
        {
            media.Refuse(RefusedConstructs.Xml, media.Position);
            media.Ignore("schema");
            return Unknown;
        }

        if (MediaTypes.IsForm(mediaType))
            return ReadForm(mediaType, media, place, RequestBody.Form);
        if (MediaTypes.IsMultipart(mediaType))
            return ReadForm(mediaType, media, place, RequestBody.Multipart);

        return ReadFile(mediaType, media);
    }

    private Body ReadForm(string mediaType, OpenApiFields media, Place place, RequestBody kind)
    {
        var form = new Body(kind, mediaType, [""]);
        if (!place.Name.EndsWith("Request", StringComparison.Ordinal))
        {
            media.Refuse(RefusedConstructs.FormReply, media.Position);
            media.Ignore("schema");
            return form;
        }

        return media.RequiredMap("schema", "schema of " + media.Subject, mayRefer: true) is { } schema
            ? form with { Types = [ReadMessage(schema, place) ?? ""] }
            : form;
    }

    private Body ReadFile(string mediaType, OpenApiFields media)
    {
        var file = new Body(RequestBody.File, mediaType, []);
        // OpenAPI 3.1 has no schema for bytes.
        if (document.Is31 && !media.Has("schema"))
            return file;
        if (media.RequiredMap("schema", "schema of " + media.Subject) is not { } schema)
            return file;
        if (ValueReader.Read(schema, new Place("File", new Origin("", "")), document).Type is not "binary")
        {
            media.Problems.Add(ContractProblems.Unsupported, schema.Position,
                $"{media.Subject} is supported for files only. Write type: string, format: binary.");
        }

        schema.Finish("A file is type: string, format: binary.");
        return file;
    }

    /// <summary>The message, before its errors: a reference, an object or a union written here, or one of several references.</summary>
    private Body ReadJson(string mediaType, OpenApiFields media, Place place, bool hasErrors)
    {
        var none = new Body(RequestBody.Message, mediaType, []);
        if (media.Map("schema", "schema of " + media.Subject, mayRefer: true) is not { } schema)
            return none;
        if (!hasErrors && UnionReader.IsUnion(schema))
            return ReadUnion(schema, place, none);
        ReadDiscriminator(schema);
        var branches = schema.Items("oneOf").Concat(schema.Items("anyOf")).ToList();
        if (branches.Count == 0 && IsContainer(document.Target(schema) ?? schema))
            return ReadContainer(schema, place, none);
        if (branches.Count == 0)
            return ReadMessage(schema, place) is { } only ? none with { Types = [only] } : none;
        var types = branches.Select((branch, index) =>
            schema.AsMap(branch, "alternative", OpenApiFields.PositionOf(branch), mayRefer: true) is { } part
                ? ReadMessage(part, index == 0 ? place : place.Inner("Error"))
                : null);
        schema.Ignore("title", "description");
        schema.Finish(Hint);
        return none with { Types = [.. types.OfType<string>()] };
    }

    private Body ReadUnion(OpenApiFields schema, Place place, Body none)
    {
        // The record of a request can't be a union, so that a union is its body.
        var isRequest = place.Name.EndsWith("Request", StringComparison.Ordinal);
        var value = ValueReader.Read(schema, isRequest ? place.Inner("Body") : place, document);
        schema.Ignore("title", "description", "example", "examples");
        schema.Finish("A union has oneOf or anyOf, and a discriminator.");
        return none with { Types = [value.Type] };
    }

    private static bool IsContainer(OpenApiFields schema) => SchemaReader.TypeOf(schema)?.Value switch
    {
        "array" => true,
        "object" => !SchemaReader.IsObject(schema) && schema.Peek("additionalProperties") is SpecMap,
        _ => false,
    };

    private Body ReadContainer(OpenApiFields schema, Place place, Body none)
    {
        var value = ValueReader.Read(schema, place, document);
        if (value.IsNullable)
            schema.Refuse(RefusedConstructs.NullBody, schema.PositionOfKey(schema.Has("nullable") ? "nullable" : "type"));
        var member = new Member
        {
            WireName = "body",
            Name = "Body",
            Type = value.Type,
            Format = value.Format,
            Containers = value.Containers,
            Constraints = value.Constraints,
            IsRequired = true,
            Sensitive = HasNames(value) ? null : schema.OneOf("sensitive", Vocabulary.Sensitivities),
            Description = "The body.",
            Provenance = "documented",
            Position = schema.Position,
        };
        schema.Ignore("title", "description", "example", "examples");
        schema.Finish(Hint);
        return none with { Kind = RequestBody.Value, Value = member, Types = document.HasType(value.Type) ? [value.Type] : [] };
    }

    // The values in an object or a map have names, by which they are masked.
    private bool HasNames(SchemaValue value) =>
        document.IsMessage(value.Type) || value.Containers.Any(static container => container.IsMap);

    private string? ReadMessage(OpenApiFields schema, Place place)
    {
        if (schema.Text("$ref") is { } reference)
        {
            schema.Finish(Hint);
            var name = document.SchemaName(reference) ?? "";
            if (name.Length > 0 && !document.IsMessage(name))
                schema.Problems.Add(ContractProblems.Unsupported, reference.At, $"{name} is neither an object nor a union. {MessageHint}");
            return name;
        }

        if (!SchemaReader.IsObject(schema))
        {
            schema.Finish(Hint);
            return null;
        }

        schema.CheckName(place.Name, schema.Position);
        var origin = VocabularyReader.ReadOrigin(schema, place.Origin);
        document.Add(SchemaReader.ReadContent(place.Name, schema, origin, document) with
        {
            Description = Prose.Normalize(schema.Text("description")?.Value),
        });
        schema.Ignore("title", "example", "examples");
        schema.Finish(MemberReader.Hint);
        return place.Name;
    }

    // Our client needs none: the envelope says how to recognize an error. A wrong reference would mislead other tools.
    private void ReadDiscriminator(OpenApiFields schema)
    {
        if (schema.Map("discriminator", "discriminator") is not { } discriminator)
            return;
        discriminator.Ignore("propertyName");
        foreach (var (_, target) in discriminator.Map("mapping", "mapping")?.Entries ?? [])
        {
            if (target is SpecScalar scalar)
                document.SchemaName(new Located(scalar.Value, OpenApiFields.PositionOf(target)));
        }

        discriminator.Finish("A discriminator has propertyName and mapping.");
    }
}
