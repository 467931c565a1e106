using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads an operation of a path.</summary>
internal static class OperationReader
{
    private const string Json = "application/json";

    public static ContractOperation Read(string path, string method, Origin pathOrigin, OpenApiFields node, OpenApiDocument document)
    {
        var origin = VocabularyReader.ReadOrigin(node, null);
        var responses = ReadResponses(node, origin, document);
        node.Ignore("tags", "externalDocs", "callbacks");
        var operation = new ContractOperation
        {
            Id = RequiredText(node, "operationId"),
            HttpMethod = method.ToUpperInvariant(),
            Path = path,
            Summary = RequiredText(node, "summary"),
            Description = Prose.Normalize(node.Text("description")?.Value),
            RequestType = ReadRequest(node, document),
            ResponseType = responses.FirstOrDefault(response => IsSuccess(response.Envelope.Status))?.BodyType,
            Query = new EquatableArray<Member>(ReadQuery(node, origin, document)),
            Retry = ReadRetry(node),
            Envelopes = new EquatableArray<ResponseEnvelope>(responses.Select(response => response.Envelope)),
            Errors = ReadErrors(node),
            Provenance = origin.Provenance,
            PathProvenance = pathOrigin.Provenance,
            Source = origin.Source,
            PathSource = pathOrigin.Source,
            Position = node.Position,
        };
        node.Finish(
            "An operation has operationId, summary, description, tags, parameters, requestBody, responses, callbacks and words of the "
                + "vocabulary.");
        return operation;
    }

    private sealed record Response(ResponseEnvelope Envelope, string? BodyType);

    private static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';

    private static string? At(IReadOnlyList<string> types, int index) => index < types.Count ? types[index] : null;

    private static string RequiredText(OpenApiFields node, string key)
    {
        var text = node.Text(key);
        if (string.IsNullOrEmpty(text?.Value) && (text is not null || !node.Has(key)))
            node.Missing(key);
        return Prose.Normalize(text?.Value);
    }

    private static string ReadRequest(OpenApiFields node, OpenApiDocument document)
    {
        if (node.RequiredMap("requestBody", "request body") is not { } body)
            return "";
        body.Ignore("description", "required");
        var types = ReadContent(body, document, out _);
        if (types.Count != 1)
            body.Missing("application/json with a schema that is a $ref");
        body.Finish("A request body has a description, required and content.");
        return At(types, 0) ?? "";
    }

    private static List<Response> ReadResponses(OpenApiFields node, Origin origin, OpenApiDocument document)
    {
        var found = new List<Response>();
        if (node.RequiredMap("responses", "responses") is not { } responses)
            return found;

        foreach (var (status, child) in responses.Entries)
        {
            if (responses.AsMap(child, "response " + status.Value, status.At) is { } response)
                found.Add(ReadResponse(status.Value, response, origin, document));
        }

        var successes = found.Where(response => IsSuccess(response.Envelope.Status)).ToList();
        if (successes.Count != 1)
        {
            node.Problems.Add(ContractProblems.Unsupported, responses.Position,
                $"There are {successes.Count} success responses. Write exactly one of 2xx; variants of a reply are "
                    + $"optional properties of one schema.");
        }

        return found;
    }

    private static Response ReadResponse(string status, OpenApiFields response, Origin ofOperation, OpenApiDocument document)
    {
        if (status.Length != 3 || !status.All(char.IsDigit))
        {
            response.Problems.Add(ContractProblems.InvalidValue, response.Position,
                $"'{status}' is not an HTTP status. Write three digits, in quotes.");
        }

        response.Ignore("description", "headers");
        var origin = VocabularyReader.ReadOrigin(response, ofOperation);
        var types = ReadContent(response, document, out var isFile);
        if (types.Count == 0 && !isFile && response.Has("content"))
            response.Missing("a schema that is a $ref, or oneOf of the success and its error");
        var errorType = At(types, IsSuccess(status) ? 1 : 0);
        var envelope = new ResponseEnvelope(status, response.RequiredOneOf("envelope", Vocabulary.Envelopes), errorType)
        {
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = response.Position,
        };
        response.Finish("A response has a description, headers, content and words of the vocabulary.");
        return new Response(envelope, At(types, 0));
    }

    /// <summary>The schemas of a JSON body, the success before its errors; none for a file.</summary>
    private static IReadOnlyList<string> ReadContent(OpenApiFields body, OpenApiDocument document, out bool isFile)
    {
        isFile = false;
        IReadOnlyList<string> types = [];
        var entries = body.Map("content", "content")?.Entries ?? [];
        foreach (var (mediaType, node) in entries)
        {
            if (body.AsMap(node, mediaType.Value, mediaType.At) is not { } media)
                continue;
            media.Ignore("example", "examples");
            var isJson = string.Equals(mediaType.Value, Json, StringComparison.Ordinal);
            if (isJson && entries.Count > 1)
            {
                body.Problems.Add(ContractProblems.Unsupported, mediaType.At,
                    "JSON beside another media type is not supported. Keep the one that clients use.");
            }

            if (isJson)
                types = ReadJsonSchema(media, document);
            else
                isFile = IsFile(media) || isFile;
            media.Finish("A media type has a schema and examples.");
        }

        return types;
    }

    private static IReadOnlyList<string> ReadJsonSchema(OpenApiFields media, OpenApiDocument document)
    {
        if (media.Map("schema", "schema of " + media.Subject) is not { } schema)
            return [];
        ReadDiscriminator(schema, document);
        var branches = schema.Items("oneOf").Concat(schema.Items("anyOf"))
            .Select(branch => schema.AsMap(branch, "alternative", OpenApiFields.PositionOf(branch)));
        return [.. branches.Prepend(schema).OfType<OpenApiFields>().Select(ReadReference).OfType<string>()];

        string? ReadReference(OpenApiFields part)
        {
            var name = part.Text("$ref") is { } reference ? document.SchemaName(reference) ?? "" : null;
            part.Finish("A body is a $ref, or oneOf or anyOf of them.");
            return name;
        }
    }

    // Our client needs none: the envelope says how to recognize an error. A wrong reference would mislead other tools.
    private static void ReadDiscriminator(OpenApiFields schema, OpenApiDocument document)
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

    private static bool IsFile(OpenApiFields media)
    {
        if (media.RequiredMap("schema", "schema of " + media.Subject) is { } schema)
        {
            if (ValueReader.ReadSimple(schema).Type is not "binary")
            {
                media.Problems.Add(ContractProblems.Unsupported, schema.Position,
                    $"{media.Subject} is supported for files only. Write type: string, format: binary.");
            }

            schema.Finish("A file is type: string, format: binary.");
        }

        return true;
    }

    private static IEnumerable<Member> ReadQuery(OpenApiFields node, Origin origin, OpenApiDocument document)
    {
        foreach (var child in node.Items("parameters"))
        {
            if (node.AsMap(child, "parameter", OpenApiFields.PositionOf(child)) is not { } parameter)
                continue;
            if (parameter.Text("in") is not { Value: "query" })
            {
                node.Problems.Add(ContractProblems.Unsupported, parameter.Position,
                    "Only query parameters are supported. Put everything else into the request body.");
            }

            yield return MemberReader.ReadParameter(parameter, origin, document);
        }
    }

    private static Retry ReadRetry(OpenApiFields node)
    {
        if (node.WordMap("retry", "retry") is not { } words)
        {
            if (!node.HasWord("retry"))
                node.Missing(node.Spell("retry"));
            return new Retry("", Duplicate: null, SettledBy: null);
        }

        var retry = VocabularyReader.ReadRetry(words, "class");
        words.Finish("");
        return retry;
    }

    private static EquatableArray<ErrorCode> ReadErrors(OpenApiFields node)
    {
        var key = node.Spell("errors");
        if (!node.Has(key))
            node.Missing(key);
        var table = new List<ErrorCode>();
        foreach (var child in node.Items(key))
        {
            if (node.AsMap(child, "error code", OpenApiFields.PositionOf(child), prefix: "") is not { } row)
                continue;
            table.Add(VocabularyReader.ReadError(row));
            row.Finish("");
        }

        return VocabularyReader.CheckTable(table, node.Problems);
    }
}
