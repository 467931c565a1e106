namespace Billink.Contracts.Reading;

/// <summary>How one reply says "error".</summary>
/// <param name="Status">The HTTP status, as in <c>200</c>.</param>
/// <param name="Envelope">One of the names in <c>spec/README.md</c>.</param>
/// <param name="ErrorType">The type of the body that carries the error; null when it is the reply's own type or none is.</param>
public sealed record ResponseEnvelope(string Status, string Envelope, string? ErrorType)
{
    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>; the operation's own where the file says none.</summary>
    public string Provenance { get; init; } = "";

    /// <summary>Where it is known from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Position Position { get; init; }
}
