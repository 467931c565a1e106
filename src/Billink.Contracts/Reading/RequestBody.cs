namespace Billink.Contracts.Reading;

/// <summary>What a request has in its body.</summary>
public enum RequestBody
{
    /// <summary>A message: JSON, or the XML of v1.</summary>
    Message,

    /// <summary>
    /// A JSON array, or a message that other parts of the contract use, too. It is the only member of the request's type (v2 only).
    /// </summary>
    Value,

    /// <summary>A file. It is read, so that the linter can refuse it at its place (v2 only).</summary>
    File,

    /// <summary>Nothing. The request has parameters only (v2 only).</summary>
    None,
}
