namespace Billink.Contracts.Reading;

/// <summary>One call that a client can make.</summary>
public sealed record ContractOperation
{
    /// <summary>The id, unique in both contracts: group and name, such as <c>Orders_Credit</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the id before the underscore, as in <c>Orders</c>.</summary>
    public string Group => OperationId.Parse(Id).Group;

    /// <summary>The part of the id after the underscore, as in <c>Credit</c>.</summary>
    public string Method => OperationId.Parse(Id).Method;

    /// <summary>The HTTP method in upper case, as in <c>POST</c>.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The absolute path, such as <c>/v2/client/invoice/credit</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The path on the older hosts (v1 only).</summary>
    public string? OlderPath { get; init; }

    /// <summary>The text of the ACTION element (v1 only).</summary>
    public string? Action { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Further information; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The description of the group; empty if the contract has none.</summary>
    public string GroupSummary { get; init; } = "";

    /// <summary>Whether the operation should no longer be used.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The name of the request's type.</summary>
    public required string RequestType { get; init; }

    /// <summary>The body of the request.</summary>
    public RequestBody RequestBody { get; init; }

    /// <summary>The media type of the request's body; empty if there is none.</summary>
    public string RequestMediaType { get; init; } = "";

    /// <summary>
    /// The name of the success reply's type, or of each of its elements; null when the reply is a file or empty, depends on the status, or
    /// is a list or map of values whose type has no name.
    /// </summary>
    public string? ResponseType { get; init; }

    /// <summary>The body of the success reply.</summary>
    public ReplyBody ReplyBody { get; init; }

    /// <summary>The list or map that the success reply is; null if it is something else (v2 only).</summary>
    public Member? ReplyValue { get; init; }

    /// <summary>
    /// The success replies if they differ, each with its status as <see cref="Member.WireName"/>, and <c>none</c> as its type if it is
    /// empty (v2 only).
    /// </summary>
    public EquatableArray<Member> Replies { get; init; }

    /// <summary>The headers of success replies (v2 only).</summary>
    public EquatableArray<Member> ReplyHeaders { get; init; }

    /// <summary>The query parameters (v2 only).</summary>
    public EquatableArray<Member> Query { get; init; }

    /// <summary>The parameters in the path, which has their names in braces (v2 only).</summary>
    public EquatableArray<Member> PathParameters { get; init; }

    /// <summary>The parameters in headers (v2 only).</summary>
    public EquatableArray<Member> Headers { get; init; }

    /// <summary>All parameters: those of the path, the query and the headers.</summary>
    public IEnumerable<Member> Parameters => PathParameters.Concat(Query).Concat(Headers);

    /// <summary>Whether the operation is safe to repeat.</summary>
    public required Retry Retry { get; init; }

    /// <summary>How each reply reports an error.</summary>
    public EquatableArray<ResponseEnvelope> Envelopes { get; init; }

    /// <summary>The code table.</summary>
    public EquatableArray<ErrorCode> Errors { get; init; }

    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>: how sure it is that the operation exists.</summary>
    public required string Provenance { get; init; }

    /// <summary>The provenance of its path.</summary>
    public required string PathProvenance { get; init; }

    /// <summary>The source of the operation.</summary>
    public string Source { get; init; } = "";

    /// <summary>The source of its path (v2 only).</summary>
    public string PathSource { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }

    /// <summary>The C# name that the contract gives; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The C# name, or else the request type's name without <c>Request</c>. Generated names start with it.</summary>
    public string Stem => Name ?? (RequestType.EndsWith("Request", StringComparison.Ordinal)
        ? RequestType.Substring(0, RequestType.Length - "Request".Length)
        : RequestType);
}
