namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the responses of an operation: its success replies, and the forms of its errors.</summary>
/// <param name="document">The components.</param>
/// <param name="place">The place of the operation.</param>
internal sealed class ResponseReader(OpenApiDocument document, Place place)
{
    /// <summary>A response.</summary>
    /// <param name="Envelope">How it reports an error.</param>
    /// <param name="Content">Its content.</param>
    /// <param name="Headers">Its headers.</param>
    public sealed record Response(ResponseEnvelope Envelope, Body Content, EquatableArray<Member> Headers)
    {
        public bool IsSuccess => IsSuccessStatus(Envelope.Status);
    }

    public IReadOnlyList<Response> Read(OpenApiFields operation)
    {
        var found = new List<Response>();
        if (operation.RequiredMap("responses", "responses") is not { } responses)
            return found;

        foreach (var (status, node) in responses.Entries)
        {
            if (responses.AsMap(node, "response " + status.Value, status.At, mayRefer: true) is { } part
                && document.Resolve(part, "responses") is { } response)
            {
                found.Add(Read(status, response));
            }
        }

        if (!found.Exists(response => response.IsSuccess))
        {
            document.Problems.Add(ContractProblems.Missing, responses.Position,
                "There is no success response. Write at least one of 2xx.");
        }

        return found;
    }

    /// <summary>The success replies if they have different bodies; none if all of them have the same.</summary>
    public static EquatableArray<Member> Different(IReadOnlyList<Response> responses)
    {
        var successes = responses.Where(response => response.IsSuccess).ToList();
        return successes.TrueForAll(other => Same(other.Content, successes[0].Content))
            ? default
            // The first one with the status is read.
            : new(successes.OrderBy(static response => response.Envelope.Status is "2XX").Select(Reply));
    }

    private static bool Same(Body left, Body right) => left.Kind == right.Kind
        && left.Type == right.Type
        && Equals(left.Value?.Containers, right.Value?.Containers)
        && left.Value?.Sensitive == right.Value?.Sensitive
        && (left.Value?.Type, left.Value?.Format) == (right.Value?.Type, right.Value?.Format);

    private static Member Reply(Response response) => new()
    {
        WireName = response.Envelope.Status,
        Name = NameOf(response.Envelope.Status),
        Type = response.Content.Kind switch
        {
            RequestBody.None => "none",
            RequestBody.File => "binary",
            _ => response.Content.Value?.Type ?? response.Content.Type ?? "",
        },
        Format = response.Content.Value?.Format,
        Containers = response.Content.Value?.Containers ?? default,
        Sensitive = response.Content.Value?.Sensitive,
        Provenance = response.Envelope.Provenance,
        Position = response.Envelope.Position,
    };

    private static string NameOf(string status) => status switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "NoContent",
        "206" => "PartialContent",
        "2XX" => "Other",
        _ => "Status" + status,
    };

    private Response Read(Located status, OpenApiFields response)
    {
        if (!IsStatus(status.Value))
        {
            document.Problems.Add(ContractProblems.InvalidValue, status.At,
                $"'{status.Value}' is not an HTTP status. Write three digits in quotes, 2XX, 4XX, 5XX or default.");
        }

        response.Ignore("description");
        var isSuccess = IsSuccessStatus(status.Value);
        var origin = VocabularyReader.ReadOrigin(response, place.Origin);
        var form = response.RequiredOneOf("envelope", Vocabulary.Envelopes);
        var inner = place.Inner(isSuccess ? "Response" : "Error" + Pascal(status.Value));
        var headers = ReadHeaders(response);
        // A success that can't be an error has alternatives that are all successes.
        var content = new BodyReader(document).Read(response, inner, hasErrors: !isSuccess || form is not "none");
        if (content is { Kind: RequestBody.Message, Type: null } && response.Has("content"))
            response.Missing("a schema that is a $ref, or oneOf of the success and its error");
        if (!isSuccess && content.Value is { Sensitive: not null })
        {
            document.Problems.Add(ContractProblems.Unsupported, content.Value.Position,
                "Only the list of a success is masked as a whole. Write an object, and mark its properties.");
        }

        // A list can't say that it is an error.
        var errorTypes = new EquatableArray<string>(content.Value is null ? content.Types.Skip(isSuccess ? 1 : 0) : []);
        var envelope = new ResponseEnvelope(status.Value, form, errorTypes)
        {
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = response.Position,
        };
        response.Finish("A response has a description, headers, content and words of the vocabulary.");
        return new Response(envelope, content, headers);
    }

    private EquatableArray<Member> ReadHeaders(OpenApiFields response)
    {
        var headers = new List<Member>();
        foreach (var (name, node) in response.Map("headers", "headers")?.Entries ?? [])
        {
            if (response.AsMap(node, "header " + name.Value, name.At, mayRefer: true) is not { } part
                || document.Resolve(part, "headers") is not { } header
                || header.RequiredMap("schema", "schema of header " + name.Value, mayRefer: true) is not { } schema)
            {
                continue;
            }

            var inner = place.Inner(string.Concat(name.Value.Split('-').Select(Identifiers.FromWireName)));
            var value = ValueReader.Read(schema, inner, document);
            schema.Ignore("title", "description", "example", "examples");
            schema.Finish(MemberReader.Hint);
            headers.Add(MemberReader.Create(name.Value, name.Value, header.Flag("required"), header, value));
            header.Ignore("style", "explode");
            header.Finish("A header has a description, required, schema, style, explode and examples.");
        }

        return new(headers);
    }

    private static bool IsSuccessStatus(string status) => status.Length == 3 && status[0] == '2';

    private static bool IsStatus(string status) => status is "default"
        || (status.Length == 3
            && status[0] is >= '1' and <= '5'
            && (status.EndsWith("XX", StringComparison.Ordinal) || status.All(char.IsDigit)));

    private static string Pascal(string status) => status is "default" ? "Default" : status;
}
