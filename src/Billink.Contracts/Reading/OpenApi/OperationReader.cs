using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads an operation of a path.</summary>
internal static class OperationReader
{
    /// <summary>Reads an operation.</summary>
    /// <param name="path">The path.</param>
    /// <param name="method">The HTTP method, in lower case.</param>
    /// <param name="item">The path's own part of the document: its parameters.</param>
    /// <param name="node">The operation.</param>
    /// <param name="groups">The tags and their descriptions.</param>
    /// <param name="document">The components.</param>
    public static ContractOperation Read(
        Located path,
        string method,
        (OpenApiFields Fields, Origin Origin, IReadOnlyList<SpecNode> Parameters) item,
        OpenApiFields node,
        GroupReader groups,
        OpenApiDocument document)
    {
        var origin = VocabularyReader.ReadOrigin(node, null);
        var id = RequiredText(node, "operationId");
        var place = new Place(node.Name("name") ?? OperationId.Parse(id).Method, origin);
        var parameters = new ParameterReader(document, place).Read(path, node, (item.Fields, item.Parameters));
        var (requestType, request) = ReadRequest(node, place, hasParameters: parameters.Count > 0, document);
        var responses = new ResponseReader(document, place).Read(node);
        var different = ResponseReader.Different(responses);
        var success = different.Count > 0 ? null : responses.FirstOrDefault(response => response.IsSuccess)?.Content;
        node.Ignore("externalDocs", "callbacks");
        var operation = new ContractOperation
        {
            Id = id,
            Name = node.Name("name"),
            HttpMethod = method.ToUpperInvariant(),
            Path = path.Value,
            Summary = RequiredText(node, "summary"),
            Description = Prose.Normalize(node.Text("description")?.Value),
            GroupSummary = groups.Read(node),
            IsDeprecated = node.Flag("deprecated"),
            RequestType = requestType,
            RequestBody = request.Kind,
            RequestMediaType = request.MediaType,
            ResponseType = success?.Type,
            ReplyValue = success?.Value,
            ReplyBody = different.Count > 0 ? ReplyBody.Several : ReplyOf(success),
            Replies = different,
            ReplyHeaders = new(responses.Where(response => response.IsSuccess).SelectMany(response => response.Headers).Distinct()),
            PathParameters = new(parameters["path"]),
            Query = new(parameters["query"]),
            Headers = new(parameters["header"]),
            Retry = ReadRetry(node),
            Envelopes = new(responses.Select(response => response.Envelope)),
            Errors = ReadErrors(node),
            Provenance = origin.Provenance,
            PathProvenance = item.Origin.Provenance,
            Source = origin.Source,
            PathSource = item.Origin.Source,
            Position = node.Position,
        };
        node.Finish(
            "An operation has operationId, summary, description, tags, deprecated, parameters, requestBody, responses, callbacks and "
                + "words of the vocabulary.");
        return operation;
    }

    private static ReplyBody ReplyOf(Body? success) => success?.Kind switch
    {
        RequestBody.None => ReplyBody.Empty,
        RequestBody.File => ReplyBody.File,
        RequestBody.Value => ReplyBody.Value,
        _ => ReplyBody.Message,
    };

    private static string RequiredText(OpenApiFields node, string key)
    {
        var text = node.Text(key);
        if (string.IsNullOrEmpty(text?.Value) && (text is not null || !node.Has(key)))
            node.Missing(key);
        return Prose.Normalize(text?.Value);
    }

    private static (string Type, Body Body) ReadRequest(OpenApiFields node, Place place, bool hasParameters, OpenApiDocument document)
    {
        if (!node.Has("requestBody"))
            return (AddRequest(node, place, document), Body.None);

        if (node.Map("requestBody", "request body", mayRefer: true) is not { } part
            || document.Resolve(part, "requestBodies") is not { } body)
        {
            return ("", Body.None);
        }

        body.Ignore("description", "required");
        var content = new BodyReader(document).Read(body, place.Inner("Request"), hasErrors: false);
        if (content.Type is null && content.Kind is RequestBody.Message or RequestBody.None)
            body.Missing("application/json with a schema that is a $ref or an object");
        body.Finish("A request body has a description, required and content.");
        // A message that isn't named as a request may have other uses, in which parameters would be out of place.
        var isShared = content.Type is { Length: > 0 } type
            && ((hasParameters && !type.EndsWith("Request", StringComparison.Ordinal)) || !document.IsObject(type));
        if (content.Kind is RequestBody.Form or RequestBody.Multipart && isShared && document.IsMessage(content.Type!))
            body.Refuse(RefusedConstructs.SharedForm, content.Position);
        return content switch
        {
            { Kind: RequestBody.Form or RequestBody.Multipart } => (content.Type ?? "", content),
            { Kind: RequestBody.File } => (AddRequest(node, place, document, BodyMember(content, body)), content),
            _ when content.Value is not null || isShared =>
                (AddRequest(node, place, document, BodyMember(content, body)), content with { Kind = RequestBody.Value }),
            _ => (content.Type ?? "", content),
        };
    }

    /// <summary>Adds the type of a request that has parameters only, or a body that isn't its own message.</summary>
    /// <returns>Its name.</returns>
    private static string AddRequest(OpenApiFields node, Place place, OpenApiDocument document, params Member[] members)
    {
        var name = place.Name + "Request";
        document.Add(new ContractType
        {
            Name = name,
            Kind = TypeKind.Object,
            Description = members.Length == 0 ? $"The parameters of {place.Name}." : $"The parameters and the body of {place.Name}.",
            Members = new(members),
            Provenance = place.Origin.Provenance,
            Source = place.Origin.Source,
            Position = node.Position,
        });
        return name;
    }

    private static Member BodyMember(Body content, OpenApiFields body) => content.Value ?? new()
    {
        WireName = "body",
        Name = "Body",
        Type = content.Type ?? "binary",
        IsRequired = true,
        Description = "The body.",
        Provenance = "documented",
        Position = body.Position,
    };

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
