namespace Billink.Contracts.Reading;

/// <summary>How one reply reports an error.</summary>
/// <param name="Status">The HTTP status, as in <c>200</c>.</param>
/// <param name="Envelope">One of the names in <c>spec/README.md</c>.</param>
/// <param name="ErrorTypes">The types that an error's body can have; none if it is the reply's own type, or if there is none.</param>
public sealed record ResponseEnvelope(string Status, string Envelope, EquatableArray<string> ErrorTypes)
{
    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>; the operation's provenance if the response has none.</summary>
    public string Provenance { get; init; } = "";

    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
