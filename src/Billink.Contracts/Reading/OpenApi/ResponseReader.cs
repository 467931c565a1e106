namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the responses of an operation: its success replies, and the forms of its errors.</summary>
/// <param name="document">The components.</param>
/// <param name="place">The place of the operation.</param>
internal sealed class ResponseReader(OpenApiDocument document, Place place)
{
    /// <summary>A response.</summary>
    /// <param name="Envelope">How it reports an error.</param>
    /// <param name="Content">Its content.</param>
    public sealed record Response(ResponseEnvelope Envelope, Body Content)
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

        Check(operation, responses, [.. found.Where(response => response.IsSuccess)]);
        return found;
    }

    private void Check(OpenApiFields operation, OpenApiFields responses, IReadOnlyList<Response> successes)
    {
        if (successes.Count == 0)
        {
            document.Problems.Add(ContractProblems.Missing, responses.Position,
                "There is no success response. Write at least one of 2xx.");
            return;
        }

        if (successes.FirstOrDefault(other => !Same(other.Content, successes[0].Content)) is { } other)
            operation.Refuse(RefusedConstructs.SeveralSuccesses, other.Envelope.Position);
    }

    private static bool Same(Body left, Body right) => left.Kind == right.Kind && left.Type == right.Type;

    private Response Read(Located status, OpenApiFields response)
    {
        if (!IsStatus(status.Value))
        {
            document.Problems.Add(ContractProblems.InvalidValue, status.At,
                $"'{status.Value}' is not an HTTP status. Write three digits in quotes, 2XX, 4XX, 5XX or default.");
        }

        response.Ignore("description", "headers");
        var isSuccess = IsSuccessStatus(status.Value);
        var origin = VocabularyReader.ReadOrigin(response, place.Origin);
        var form = response.RequiredOneOf("envelope", Vocabulary.Envelopes);
        var inner = place.Inner(isSuccess ? "Response" : "Error" + Pascal(status.Value));
        // A success that can't be an error has alternatives that are all successes.
        var content = new BodyReader(document).Read(response, inner, hasErrors: !isSuccess || form is not "none");
        if (content is { Kind: RequestBody.Message, Type: null } && response.Has("content"))
            response.Missing("a schema that is a $ref, or oneOf of the success and its error");
        var errorTypes = new EquatableArray<string>(content.Types.Skip(isSuccess ? 1 : 0));
        var envelope = new ResponseEnvelope(status.Value, form, errorTypes)
        {
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = response.Position,
        };
        response.Finish("A response has a description, headers, content and words of the vocabulary.");
        return new Response(envelope, content);
    }

    private static bool IsSuccessStatus(string status) => status.Length == 3 && status[0] == '2';

    private static bool IsStatus(string status) => status is "default"
        || (status.Length == 3
            && status[0] is >= '1' and <= '5'
            && (status.EndsWith("XX", StringComparison.Ordinal) || status.All(char.IsDigit)));

    private static string Pascal(string status) => status is "default" ? "Default" : status;
}
